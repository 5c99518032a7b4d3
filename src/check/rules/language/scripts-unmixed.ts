import { mixedWords } from '../../language/mixed-scripts.ts';
import { rule } from '../../rule.ts';

/** No word mixes letters of several scripts: they look alike, but searches and screen readers see others. */
export const scriptsUnmixed = rule({
  ids: {
    'language/mixed-scripts': {
      severity: 'either',
      page: 'language',
      title: 'A word in letters of two scripts',
    },
  },
  compares: 'passage',
  *run({ text }) {
    for (const { word, index, scripts, isCertain } of mixedWords(text)) {
      yield {
        index,
        rule: 'language/mixed-scripts',
        severity: isCertain ? 'error' : 'warning',
        message: `This word mixes letters of two scripts, ${scripts.join(' and ')}.`,
        found: word,
        expected: 'letters of one script',
        hint: 'Type the word again.',
      };
    }
  },
});
