import { siteFile } from '../../../publication/site.ts';
import { unknownLanguage } from '../../findings/unknown-language.ts';
import type { PublicationRule } from '../../rule.ts';

/** A way to follow that is for some languages only names languages that exist, or nobody would be shown it. */
export const channelsKnown: PublicationRule = ({ site, localeFolders }, report) => {
  for (const [index, { locales = [] }] of site.channels.entries()) {
    for (const [position, tag] of locales.entries()) {
      const line = site.lineOf(['channels', index, 'locales', position]);
      if (!localeFolders.includes(tag)) report(unknownLanguage(tag, localeFolders, { file: siteFile, line }));
    }
  }
};
