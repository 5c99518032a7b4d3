import { siteFile } from '../../../publication/site.ts';
import { unknownLanguage, unknownLanguageIds } from '../../findings/unknown-language.ts';
import { rule } from '../../rule.ts';

/** A way to follow that is for some languages only, or named by language, names languages that exist: nobody would see it else. */
export const channelsKnown = rule({
  ids: unknownLanguageIds,
  compares: 'publication',
  *run({ site, localeFolders }) {
    for (const [index, { locales = [], name }] of site.channels.entries()) {
      const places = new Map<string, PropertyKey[]>();
      if (typeof name === 'object') for (const tag of Object.keys(name)) places.set(tag, ['name', tag]);
      for (const [position, tag] of locales.entries()) places.set(tag, ['locales', position]);
      for (const [tag, place] of places) {
        if (localeFolders.includes(tag)) continue;
        const line = site.lineOf(['channels', index, ...place]);
        yield unknownLanguage(tag, localeFolders, { file: siteFile, line });
      }
    }
  },
});
