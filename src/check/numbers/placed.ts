import type { Rendered } from '../align/counterparts.ts';
import { sentencesOf, type Sentences } from '../wording/sentences.ts';
import type { Agreeing } from './match.ts';
import { numberDifference, type NumberDifference } from './number-difference.ts';

/** Two numbers that agree, and in which sentence of its passage each stands, from 0. */
export interface PlacedNumbers extends Agreeing {
  readonly from: number;
  readonly to: number;
}

/** The numbers of two passages by sentences. */
export interface Placing {
  readonly placed: readonly PlacedNumbers[];
  readonly source: Sentences;
  readonly translation: Sentences;
}

/**
 * @param agreeing numbers of two passages that agree
 * @param passages the passages
 * @returns the numbers with their sentences
 */
export function place(agreeing: readonly Agreeing[], passages: Rendered): Placing {
  const [source, translation] = [sentencesOf(passages.source), sentencesOf(passages.translation)];
  const placed = agreeing.map((numbers) => ({
    ...numbers,
    from: source.at(numbers.source.index),
    to: translation.at(numbers.translation.index),
  }));
  return { placed, source, translation };
}

/**
 * @param one numbers that agree
 * @param other others, later in the source text
 * @returns whether they stand the other way round in the translation
 */
export function isTurned(one: Agreeing, other: Agreeing): boolean {
  return one.translation.index > other.translation.index;
}

/**
 * Finds the two numbers that must change places for all to stand in the source text's order.
 * @param placed numbers in the source text's order
 * @param isWrong whether two of them, one before the other, stand wrongly
 * @returns the two; undefined where no single exchange does it, or several do
 */
export function exchangeThatMends<T extends Agreeing>(
  placed: readonly T[],
  isWrong: (one: T, other: T) => boolean,
): readonly [T, T] | undefined {
  if (placed.length > maxPlaced) return undefined;
  const mending = pairsAmong(placed).filter(([one, other]) => {
    if (!isWrong(one, other)) return false;
    const mended = placed.map((each) => {
      if (each === one) return swapPlace(each, other);
      return each === other ? swapPlace(each, one) : each;
    });
    return mended.every((before, index) => {
      for (let next = index + 1; next < mended.length; next += 1)
        if (isWrong(before, mended[next] ?? before)) return false;
      return true;
    });
  });
  return mending.length === 1 ? mending[0] : undefined;
}

/** Among more numbers than this no two are looked for that changed places: each would be held against each other. */
export const maxPlaced = 60;

function swapPlace<T extends Agreeing>(numbers: T, other: T): T {
  const place = 'to' in other ? { to: other.to } : {};
  return { ...numbers, ...place, translation: other.translation };
}

/**
 * @param things things in order
 * @returns each two of them, in order
 */
export function pairsAmong<T>(things: readonly T[]): (readonly [T, T])[] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));
}

/**
 * @param kind how much is known of it
 * @param numbers two that stand in each other's place, in the source text's order
 * @param passages where they stand
 * @param isCertain whether it is wrong for certain
 * @returns the number of the source text that comes first, and what stands in its place
 */
export function swapped(
  kind: 'swapped' | 'order',
  [one, other]: readonly [Agreeing, Agreeing],
  passages: Rendered,
  isCertain: boolean,
): NumberDifference {
  return numberDifference(kind, isCertain, passages, [one.source, other.translation]);
}
