import { lineInPassage } from '../../../publication/passages.ts';
import { mixedWords } from '../../language/mixed-scripts.ts';
import { textsOf } from '../../language/texts.ts';
import type { Rule } from '../../rule.ts';

/** No word mixes letters of several scripts: they look alike, but searches and screen readers see others. */
export const scriptsUnmixed: Rule = (publication, report) => {
  for (const { translation } of textsOf(publication)) {
    for (const passage of translation.passages) {
      for (const { word, index, scripts, isCertain } of mixedWords(passage.text)) {
        report({
          rule: 'language/mixed-scripts',
          severity: isCertain ? 'error' : 'warning',
          file: translation.file,
          line: lineInPassage(translation, passage, index),
          message: `This word mixes letters of two scripts, ${scripts.join(' and ')}.`,
          found: word,
          expected: 'letters of one script',
          hint: 'Type the word anew.',
        });
      }
    }
  }
};
