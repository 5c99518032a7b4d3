import type { Rendered } from '../align/counterparts.ts';
import { betweenSentences } from './between-sentences.ts';
import type { Agreeing } from './match.ts';
import type { ComparedNumbers, NumberDifference } from './number-difference.ts';
import { isTurned, place } from './placed.ts';
import { withinSentences } from './within-sentences.ts';

/** How the order of a passage's numbers compares with that of the source text. */
export interface Order extends Pick<ComparedNumbers, 'kept' | 'turned'> {
  /** Numbers that stand in each other's place. */
  readonly swapped: readonly NumberDifference[];
}

/**
 * Compares the order of the numbers of two passages: between sentences, where it cannot change, and within them,
 * where languages differ.
 * @param agreeing the numbers that both have
 * @param passages the passages
 * @returns what differs
 */
export function orderOf(agreeing: readonly Agreeing[], passages: Rendered): Order {
  const numbers = onceEach(agreeing).sort(
    (one, other) => one.source.index - other.source.index || one.translation.index - other.translation.index,
  );
  const later = numbers.slice(1);
  const kept = later.filter((number, index) => !isTurned(numbers[index] ?? number, number)).length;
  // Most passages keep the order: then nothing else has to be looked at.
  if (kept === later.length) return { kept, swapped: [], turned: [] };
  const placing = place(numbers, passages);
  const { swapped, turned } = withinSentences(placing.placed, passages);
  return { kept, swapped: [...betweenSentences(placing, passages), ...swapped], turned };
}

/** Of a number that stands in a passage twice, nobody knows which is which. */
function onceEach(agreeing: readonly Agreeing[]): Agreeing[] {
  const counts = new Map<string, number>();
  for (const { source } of agreeing)
    for (const value of source.values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return agreeing.filter(({ source }) => source.values.every((value) => counts.get(value) === 1));
}
