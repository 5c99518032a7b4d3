import { siteFile } from '../../../publication/site.ts';
import { unknownLanguage } from '../../findings/unknown-language.ts';
import type { PublicationRule } from '../../rule.ts';

/** A way to follow that is for some languages only, or named by language, names languages that exist: nobody would see it else. */
export const channelsKnown: PublicationRule = ({ site, localeFolders }, report) => {
  for (const [index, { locales = [], name }] of site.channels.entries()) {
    const places = new Map<string, PropertyKey[]>();
    if (typeof name === 'object') for (const tag of Object.keys(name)) places.set(tag, ['name', tag]);
    for (const [position, tag] of locales.entries()) places.set(tag, ['locales', position]);
    for (const [tag, place] of places) {
      if (localeFolders.includes(tag)) continue;
      const line = site.lineOf(['channels', index, ...place]);
      report(unknownLanguage(tag, localeFolders, { file: siteFile, line }));
    }
  }
};
