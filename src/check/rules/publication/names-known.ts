import { siteFile } from '../../../publication/site.ts';
import { rule } from '../../rule.ts';
import { unknownLanguage, unknownLanguageIds } from '../../findings/unknown-language.ts';

/**
 * The publication has a name in its source language and, by preference, in every other: where one is missing,
 * its readers see the source language's name, marked as such. A name for no language is a slip of the pen.
 */
export const namesKnown = rule({
  ids: {
    ...unknownLanguageIds,
    'site/name': {
      severity: 'either',
      page: 'site',
      title: 'A name of the publication is missing in a language',
    },
  },
  compares: 'publication',
  *run({ site, locales, localeFolders }) {
    const source = site.sourceLocale;
    // A publication without languages is reported as such.
    if (source === '' || localeFolders.length === 0) return;
    for (const field of ['name', 'publisher'] as const) {
      const names = site[field];
      if (names === undefined) continue;
      const problem = { file: siteFile, line: site.lineOf([field]) };
      for (const { tag } of locales) {
        if (Object.hasOwn(names, tag)) continue;
        const isSource = tag === source;
        yield {
          ...problem,
          rule: 'site/name',
          severity: isSource ? 'error' : 'warning',
          message: `The ${field} of the publication is not given in the language "${tag}".`,
          found: 'nothing',
          expected: isSource
            ? 'the name in the source language'
            : `the name in this language; until then its readers see the one of "${source}"`,
          hint: `Add "${tag}" to "${field}".`,
        };
      }
      for (const tag of Object.keys(names)) {
        if (localeFolders.includes(tag)) continue;
        yield unknownLanguage(tag, localeFolders, { ...problem, line: site.lineOf([field, tag]) });
      }
    }
  },
});
