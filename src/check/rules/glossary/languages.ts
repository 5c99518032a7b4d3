import { glossaryFile } from '../../../publication/glossary.ts';
import { rule } from '../../rule.ts';
import { unknownLanguage, unknownLanguageIds } from '../../findings/unknown-language.ts';

/** The glossary has words in languages of the publication only: those of a misspelt one would never be looked for. */
export const glossaryLanguages = rule({
  ids: unknownLanguageIds,
  compares: 'publication',
  *run({ glossary, localeFolders }) {
    // A publication without languages is reported as such.
    if (localeFolders.length === 0) return;
    for (const [index, { words, wrong }] of glossary.terms.entries()) {
      for (const [field, lists] of Object.entries({ words, wrong })) {
        for (const tag of Object.keys(lists).filter((each) => !localeFolders.includes(each))) {
          const place = { file: glossaryFile, line: glossary.lineOf([index, field, tag]) };
          yield unknownLanguage(tag, localeFolders, place);
        }
      }
    }
  },
});
