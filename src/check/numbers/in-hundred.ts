import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { known } from '../known.ts';
import type { Agreeing } from './match.ts';
import type { NumberInText } from './number-in-text.ts';
import { numbersOf } from './values-of.ts';

/**
 * Tells whether a number that is a percentage in one passage alone may be one in the other too: of a hundred, as in "3 in
 * 100"; or in the source text, beside another whose word or sign is meant for both, as in "up from 4".
 * @param numbers the number of the source text and the translation's
 * @param passages where they stand
 * @returns whether it may be
 */
export function mayBePercentToo({ source }: Agreeing, passages: Rendered): boolean {
  if (source.isPercent) return namesHundred(passages.translation);
  return namesHundred(passages.source) || namesPercentage(passages.source);
}

/**
 * Leaves out a hundred that others are counted of where they are percentages in the other passage.
 * @param numbers numbers without a counterpart
 * @param agreeing those that have one
 * @param side the passage that they stand in
 * @returns what still has none
 */
export function withoutHundreds(
  numbers: readonly NumberInText[],
  agreeing: readonly Agreeing[],
  side: keyof Agreeing,
): readonly NumberInText[] {
  if (!numbers.some(isHundred)) return numbers;
  const other = side === 'source' ? 'translation' : 'source';
  const isCounted = agreeing.some((pair) => pair[other].isPercent && !pair[side].isPercent);
  return isCounted ? numbers.filter((number) => !isHundred(number)) : numbers;
}

const namesHundred = known((passage: CheckedPassage): boolean => numbersOf(passage).some(isHundred));

const namesPercentage = known((passage: CheckedPassage): boolean =>
  numbersOf(passage).some(({ isPercent }) => isPercent),
);

function isHundred({ values: [value], isPercent }: NumberInText): boolean {
  return value === '100' && !isPercent;
}
