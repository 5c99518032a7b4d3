import type { Aligned } from '../align/align.ts';
import type { CheckedPassage } from '../checked-work.ts';
import type { NumberInText } from './number-in-text.ts';

/**
 * Tells whether two numbers are the same but for a word such as "million" in a form that its language's data do not
 * have: "20 milliónál", "20 மில்லியனுக்கும்" beside "millió" and "மில்லியன்".
 * @param passages the passages that they stand in
 * @param numbers a number of the source text, and one of the translation
 * @returns whether a word beside the translation's begins like one that makes up for the difference
 */
export function isScaleInflected(
  { translation }: Partial<Aligned<CheckedPassage>>,
  [{ values: source }, { index, text, values }]: readonly [NumberInText, NumberInText],
): boolean {
  if (translation === undefined) return false;
  const { words, of } = translation;
  const beside = [wordAfter.exec(words.slice(index + text.length)), wordBefore.exec(words.slice(0, index))]
    .flatMap((found) => found?.[1] ?? [])
    .map((word) => word.toLowerCase());
  if (beside.length === 0) return false;
  const ratios = source.flatMap((one) => values.map((other) => Number(one) / Number(other)));
  const scales = Object.entries(of.locale.writing.scaleWords).map(([word, scale]) => ({
    stem: stemOf(word),
    scale,
  }));
  return beside.some((word) => {
    const alike = scales.filter(({ stem }) => stem.length >= 3 && word.startsWith(stem));
    // "milliárdnál" begins like "millió" too.
    const longest = Math.max(...alike.map(({ stem }) => stem.length));
    return alike.some(
      ({ stem, scale }) =>
        scale >= 1000 &&
        stem.length === longest &&
        ratios.some((ratio) => Math.abs(ratio / scale - 1) < 1e-9),
    );
  });
}

const wordAfter = /^\s*-?([\p{L}\p{M}\u200C\u200D]+)/u;
const wordBefore = /([\p{L}\p{M}\u200C\u200D]+)\s*-?$/u;

/** Endings take the place of a last vowel sign, and of the mark of a consonant without one. */
function stemOf(written: string): string {
  const word = (written.split(/[*~]/)[0] ?? '').toLowerCase();
  return word.length > shortest ? word.slice(0, Math.max(shortest, word.length - 2)) : word;
}

const shortest = 4;
