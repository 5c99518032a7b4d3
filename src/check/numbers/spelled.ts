import type { Aligned } from '../align/align.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { numberDifference, type NumberDifference, type NumbersLeft } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { isAmong } from './number-pool.ts';
import { isPart } from './value.ts';
import { allValuesOf } from './values-of.ts';
import { knowsWords } from './words-known.ts';

/**
 * Pairs numbers that have no counterpart where one of the two is in words. Many things are said without a number in one
 * language, so something is said only where each side has one that the other has not.
 * @param left what has no counterpart
 * @param passages the two passages
 * @returns the differences, and what is left in digits
 */
export function spelledDifferences({ missing, added }: NumbersLeft, passages: Aligned<CheckedPassage>) {
  const inText = (passage: CheckedPassage | undefined) =>
    passage ? allValuesOf(passage) : new Set<string>();
  const [inSource, inTranslation] = [inText(passages.source), inText(passages.translation)];
  const areKnown = [passages.source, passages.translation].every(
    (passage) => !passage || knowsParts(passage),
  );
  const used = new Set<NumberInText>();
  const differences: NumberDifference[] = [];
  for (const lost of missing) {
    const found = added.find((number) => {
      if (used.has(number) || (lost.form === 'digits' && number.form === 'digits')) return false;
      // A half is no other number: where it is said otherwise, something else is counted there.
      if (isPart(lost) !== isPart(number) || (isPart(lost) && !areKnown)) return false;
      // Said twice on one side, a number has not changed; then the other must be new.
      return !isAmong(lost, inTranslation) || !isAmong(number, inSource);
    });
    if (found === undefined) continue;
    used.add(lost).add(found);
    differences.push(numberDifference('spelled', false, passages, [lost, found]));
  }
  const isLeft = (number: NumberInText) => number.form === 'digits' && !used.has(number);
  return { differences, missing: missing.filter(isLeft), added: added.filter(isLeft) };
}

/** "Two thirds" is read as such where words for both are known. */
function knowsParts({ of: { locale } }: CheckedPassage): boolean {
  return Object.keys(locale.writing.fractionWords).length > 0 && knowsWords(locale.writing);
}
