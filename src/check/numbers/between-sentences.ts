import type { Rendered } from '../align/counterparts.ts';
import type { NumberDifference } from './number-difference.ts';
import { exchangeThatMends, swapped, type PlacedNumbers, type Placing } from './placed.ts';

/**
 * Finds two numbers that went into each other's sentence. It is certain where the sentences themselves are known to
 * stand as in the source text.
 * @param placing the numbers and their sentences
 * @param passages the passages
 * @returns the two, or nothing
 */
export function betweenSentences(
  { placed, source, translation }: Placing,
  passages: Rendered,
): NumberDifference[] {
  const isCrossed = (one: PlacedNumbers, other: PlacedNumbers) => one.from < other.from && one.to > other.to;
  const exchange = exchangeThatMends(placed, isCrossed);
  if (exchange === undefined) return [];
  const [one, other] = exchange;
  const areAlike = source.isCertain && translation.isCertain && source.count === translation.count;
  const isMutual = one.from === other.to && one.to === other.from;
  if (!areAlike || !isMutual) return [swapped('swapped', exchange, passages, false)];
  const others = placed.filter((each) => each !== one && each !== other);
  const isHeld = others.some(({ from, to }) => from === to && (from === one.from || from === other.from));
  const gain = lengthGain(one, source.lengths, translation.lengths);
  // Two short sentences with a number each may themselves have changed places, which is nobody's mistake.
  if (!isHeld && gain > sure) return [];
  const isCertain = (isHeld || gain < -sure) && others.every(({ from, to }) => from === to);
  return [swapped('swapped', exchange, passages, isCertain)];
}

/** How much better the lengths must fit one way than the other. */
const sure = 0.4;

/** How much better the lengths of two sentences fit if the sentences changed places. */
function lengthGain(
  { from, to }: PlacedNumbers,
  source: readonly number[],
  translation: readonly number[],
): number {
  const unlike = (one: number, other: number) => {
    const share = (translation[other] ?? 1) / sum(translation) / ((source[one] ?? 1) / sum(source));
    return Math.abs(Math.log(share));
  };
  return unlike(from, from) + unlike(to, to) - unlike(from, to) - unlike(to, from);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
