import { glossaryFile } from '../../publication/glossary.ts';
import { nearest } from '../../reading/nearest.ts';
import type { Rule } from '../rule.ts';

/** The glossary has words in languages of the publication only: those of a misspelt one would never be looked for. */
export const glossaryLanguages: Rule = ({ glossary, localeFolders }, report) => {
  // A publication without languages is reported as such.
  if (localeFolders.length === 0) return;
  for (const [index, { words, wrong }] of glossary.terms.entries()) {
    for (const [field, lists] of Object.entries({ words, wrong })) {
      for (const tag of Object.keys(lists).filter((each) => !localeFolders.includes(each))) {
        const near = nearest(tag, localeFolders);
        report({
          rule: 'locale/unknown',
          severity: 'error',
          file: glossaryFile,
          line: glossary.lineOf([index, field, tag]),
          message: `The publication has no language "${tag}".`,
          found: tag,
          expected: `one of ${localeFolders.join(', ')}`,
          hint:
            near === undefined
              ? `Delete "${tag}", or add the language as a folder in locales/.`
              : `Rename "${tag}" to "${near}".`,
        });
      }
    }
  }
};
