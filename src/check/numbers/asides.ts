import type { Rendered } from '../align/counterparts.ts';
import { isBelowZeroInOne } from './below-zero.ts';
import { scaleDoubt } from './doubts.ts';
import { mayBePercentToo } from './in-hundred.ts';
import type { Agreeing } from './match.ts';
import { numberDifference, type NumberDifference, type NumberDifferenceKind } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { arePoints } from './points.ts';
import { qualifierDifference } from './qualifiers.ts';

/**
 * Finds what else may be wrong with numbers that agree.
 * @param agreeing numbers of the source text and the translation's
 * @param passages where they stand
 * @returns percentages that are none, notations of other languages, and another "nearly" or "over"
 */
export function asidesOf(agreeing: readonly Agreeing[], passages: Rendered): NumberDifference[] {
  const percentIsKnown = [passages.source, passages.translation].every(
    ({ of: { locale } }) => locale.writing.percentWords.length > 0,
  );
  return agreeing.flatMap((numbers) => {
    const { source, translation } = numbers;
    const aside = (kind: NumberDifferenceKind, isCertain = false) => [
      numberDifference(kind, isCertain, passages, [source, translation]),
    ];
    const isOpen = source.mayBePercent === true || translation.mayBePercent === true;
    const isOneSided = percentIsKnown && !isOpen && source.isPercent !== translation.isPercent;
    if (isOneSided && !mayBePercentToo(numbers, passages) && !arePoints(numbers, passages))
      return aside('percent');
    if (isBelowZeroInOne(numbers, passages)) return aside('sign');
    if (source.values[0] === translation.values[0]) return qualifierDifference(numbers, passages);
    if (isAmbiguous(translation)) return aside('notation');
    // "2,500" in English is no "2.5"; "3.500" there may have been meant as 3500.
    if (isAmbiguous(source) && translation.values.length === 1)
      return aside('changed', isGrouped(source) && scaleDoubt([source, translation], passages) === undefined);
    return qualifierDifference(numbers, passages);
  });
}

/** Whether its sign may group or mark decimals, so that readers may take it for another number. */
function isAmbiguous({ text, values }: NumberInText): boolean {
  return values.length === 2 && /\p{Nd}[.,]\p{Nd}{3}(?!\p{Nd})/u.test(text);
}

/** Whether its own language reads the sign as grouping. */
function isGrouped({ values: [first, second] }: NumberInText): boolean {
  return Number(first) > Number(second);
}
