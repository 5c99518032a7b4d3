import type { Rendered } from '../align/counterparts.ts';
import { sentencesOf } from '../wording/sentences.ts';
import type { Agreeing } from './match.ts';
import type { NumberInText } from './number-in-text.ts';

/** Two numbers that agree, and in which sentence of its passage each stands, from 0. */
export interface PlacedNumbers extends Agreeing {
  readonly from: number;
  readonly to: number;
}

/**
 * Tells in which sentences numbers stand. Of a number that stands in a passage twice nobody knows which is which, and most
 * passages keep the order: then there is nothing to look at.
 * @param agreeing the numbers that both passages have
 * @param passages the passages
 * @returns those of which each stands once, in the source text's order; none where the translation keeps that
 */
export function placedIfTurned(agreeing: readonly Agreeing[], passages: Rendered): PlacedNumbers[] {
  const counts = new Map<string, number>();
  for (const { source } of agreeing)
    for (const value of source.values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const once = agreeing.filter(({ source }) => source.values.every((value) => counts.get(value) === 1));
  const numbers = once.sort(
    (one, other) => one.source.index - other.source.index || one.translation.index - other.translation.index,
  );
  if (!numbers.some((number, index) => isTurned(numbers[index - 1] ?? number, number))) return [];
  const [source, translation] = [sentencesOf(passages.source), sentencesOf(passages.translation)];
  return numbers.map((each) => ({
    ...each,
    from: source.at(each.source.index),
    to: translation.at(each.translation.index),
  }));
}

/**
 * @param placed numbers
 * @returns those that stand in one sentence in both texts, sentence by sentence
 */
export function bySentence(placed: readonly PlacedNumbers[]): PlacedNumbers[][] {
  return [...Map.groupBy(placed, ({ from, to }) => `${String(from)} ${String(to)}`).values()];
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
export function exchangeThatMends(
  placed: readonly PlacedNumbers[],
  isWrong: (one: PlacedNumbers, other: PlacedNumbers) => boolean,
): readonly [PlacedNumbers, PlacedNumbers] | undefined {
  if (placed.length > maxPlaced) return undefined;
  const mending = pairsAmong(placed).filter(([one, other]) => {
    if (!isWrong(one, other)) return false;
    const mended = placed.map((each) => {
      const { to, translation } = each === one ? other : each === other ? one : each;
      return { ...each, to, translation };
    });
    return mended.every((before, index) => !mended.slice(index + 1).some((after) => isWrong(before, after)));
  });
  return mending.length === 1 ? mending[0] : undefined;
}

/**
 * @param number a number
 * @returns whether it is a year, as far as one can see: it stands beside what happened then, in whatever order
 */
export function isYear({ text, values: [value = ''] }: NumberInText): boolean {
  return /^(?:19|20)\d\d$/.test(value) && /^\p{Nd}{4}\P{Nd}*$/u.test(text);
}

/** Among more numbers than this no two are looked for that changed places: each would be compared with each other. */
export const maxPlaced = 60;

/**
 * @param things things in order
 * @returns each two of them, in order
 */
export function pairsAmong<T>(things: readonly T[]): (readonly [T, T])[] {
  return things.flatMap((one, index) => things.slice(index + 1).map((other) => [one, other] as const));
}
