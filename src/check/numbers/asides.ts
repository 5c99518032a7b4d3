import type { Pair } from '../align/pairs.ts';
import type { Agreeing } from './agreeing.ts';
import type { Difference, DifferenceKind, Rendered } from './difference.ts';
import { alikePlainly } from './match.ts';
import type { NumberInText } from './number-in-text.ts';
import { qualifierDifference } from './qualifiers.ts';

/**
 * Finds what else may be wrong with numbers that agree.
 * @param agreeing numbers of the source text and the translation's
 * @param passages where they stand
 * @param pair the texts that they are from
 * @returns percentages that are none, notations of other languages, and another "nearly" or "over"
 */
export function asidesOf(agreeing: readonly Agreeing[], passages: Rendered, pair: Pair): Difference[] {
  const percentIsKnown = [pair.sourceLocale, pair.locale].every(
    ({ writing }) => writing.percentWords.length > 0,
  );
  return agreeing.flatMap((numbers) => {
    const { source, translation } = numbers;
    const aside = (kind: DifferenceKind, isCertain = false): Difference[] => [
      {
        kind,
        isCertain,
        source: { passage: passages.source, number: source },
        translation: { passage: passages.translation, number: translation },
        passages,
      },
    ];
    if (percentIsKnown && source.isPercent !== translation.isPercent) return aside('percent');
    if (alikePlainly(source, translation)) return qualifierDifference(numbers, passages, pair);
    if (isAmbiguous(translation)) return aside('notation');
    // "2,500" in English is no "2.5"; "3.500" there may have been meant as 3500.
    if (isAmbiguous(source) && translation.values.length === 1) return aside('changed', isGrouped(source));
    return qualifierDifference(numbers, passages, pair);
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
