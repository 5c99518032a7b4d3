import type { FindingIds } from '../../../read/findings/finding-facts.ts';
import { wordsWith, type PlacedWord } from '../../language/passage-words.ts';
import { rule } from '../../rule.ts';

/** Every mark on a letter but those that are no part of spelling, such as the one that makes an emoji colourful. */
const mark = '(?!\\p{Variation_Selector}|\\p{Me})\\p{M}';

/**
 * A mark without a letter to stand on. No-break space and the dotted circle are there to show a mark alone; marks
 * of no script stand on digits and symbols too, those of Indic scripts don't.
 */
const orphaned = new RegExp(
  `(?<![\\p{L}\\p{M}\\p{N}\\p{S}\\u00A0\\p{Join_Control}])${mark}|(?<=[\\p{N}\\p{Lu}\\p{Ll}])(?=[\\u0900-\\u0DFF])${mark}`,
  'gu',
);
const doubled = new RegExp(`(${mark})\\1`, 'gu');

const problems = [
  {
    pattern: orphaned,
    rule: 'language/orphaned-sign' as const,
    message: 'This vowel sign or accent has no letter before it.',
    expected: 'a letter before the sign',
  },
  {
    pattern: doubled,
    rule: 'language/doubled-sign' as const,
    message: 'The same vowel sign or accent is on one letter twice.',
    expected: 'the sign once',
  },
];

const ids = {
  'language/orphaned-sign': {
    severity: 'error',
    page: 'language',
    title: 'A vowel sign or accent without a letter',
  },
  'language/doubled-sign': {
    severity: 'error',
    page: 'language',
    title: 'A vowel sign or accent that stands twice',
  },
} as const satisfies FindingIds;

/** More words than that are no slips of the hand. */
const maxSlips = 5;

/** Every vowel sign and accent stands on a letter, once. */
export const marksOnLetters = rule({
  ids,
  compares: 'text',
  *run(text) {
    for (const { pattern, ...problem } of problems) {
      const words = wordsWith(text, pattern);
      const [first] = words;
      if (first !== undefined && words.length > maxSlips) {
        const message = inOtherCode(words.length);
        yield { ...problem, ...placed(first), message, hint: 'Convert the text to Unicode.' };
        return;
      }
      for (const word of words) yield { ...problem, ...placed(word), hint: 'Type the word again.' };
    }
  },
});

function placed({ word, ...place }: PlacedWord) {
  return { ...place, found: word };
}

function inOtherCode(count: number): string {
  return `In ${String(count)} words signs have no letter to stand on: the text was written for a font of its own, such as Zawgyi, and not in Unicode.`;
}
