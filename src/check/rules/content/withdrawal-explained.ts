import { languageName } from '../../language/language-name.ts';
import { rule } from '../../rule.ts';
import { unknownLanguage, unknownLanguageIds } from '../../findings/unknown-language.ts';

/**
 * Why a bulletin was withdrawn is said in each of its languages: where one is missing, its readers see the reason in
 * another, marked as such. A reason in no language of the publication is a slip of the pen.
 */
export const withdrawalExplained = rule({
  ids: {
    ...unknownLanguageIds,
    'withdrawn/reason': {
      severity: 'warning',
      page: 'days',
      title: 'A withdrawal without a reason in a language',
    },
  },
  compares: 'publication',
  *run({ withdrawn, localeFolders }) {
    for (const { file, withdrawn: withdrawal, translations, lineOf } of withdrawn) {
      const reasons = withdrawal?.why ?? {};
      const given = Object.keys(reasons);
      // Whose the reason is depends on a file that cannot be read; that is told of there.
      if (given.includes('')) continue;
      const without = translations.map(({ locale }) => locale.tag).filter((tag) => !given.includes(tag));
      if (without.length > 0) {
        yield {
          rule: 'withdrawn/reason',
          file,
          line: lineOf(['withdrawn', 'why']),
          message: `The reason for the withdrawal is not given in ${without.map(languageName).join(', ')}.`,
          found: `the reason in ${given.join(', ')}`,
          expected:
            'the reason in each language of the bulletin; until then its readers see another one, marked as such',
          hint: `Write below "why" a line for each, such as ${without[0] ?? ''}: "…".`,
        };
      }
      for (const tag of given) {
        if (localeFolders.includes(tag)) continue;
        yield unknownLanguage(tag, localeFolders, { file, line: lineOf(['withdrawn', 'why', tag]) });
      }
    }
  },
});
