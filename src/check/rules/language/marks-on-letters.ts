import { textsOf, wordsWith } from '../../language/texts.ts';
import type { Rule } from '../../rule.ts';

/** Every sign but those that are no part of spelling, such as the one that makes an emoji colourful. */
const sign = '(?!\\p{Variation_Selector}|\\p{Me})\\p{M}';

/**
 * A sign without a letter to stand on. No-break space and the dotted circle are there to show a sign alone; marks
 * of no script stand on digits and symbols too, those of Indic scripts don't.
 */
const orphaned = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}\\p{S}\\u00A0\\p{Join_Control}])${sign}|(?<=[\\p{N}\\p{Lu}\\p{Ll}])(?=[\\u0900-\\u0DFF])${sign}`,
  'gu',
);
const doubled = new RegExp(`(${sign})\\1`, 'gu');

/** Every vowel sign and accent stands on a letter, once. */
export const signsOnLetters: Rule = (publication, report) => {
  for (const { translation } of textsOf(publication)) {
    const { file } = translation;
    for (const { word, line } of wordsWith(translation, orphaned)) {
      report({
        rule: 'language/orphaned-sign',
        severity: 'error',
        file,
        line,
        message: 'A vowel sign or accent stands here without a letter.',
        found: word,
        expected: 'a letter before the sign',
        hint: 'Type the word anew.',
      });
    }
    for (const { word, line } of wordsWith(translation, doubled)) {
      report({
        rule: 'language/doubled-sign',
        severity: 'error',
        file,
        line,
        message: 'A vowel sign or accent stands twice on one letter.',
        found: word,
        expected: 'the sign once',
        hint: 'Type the word anew.',
      });
    }
  }
};
