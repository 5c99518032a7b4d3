import { editDistance } from '../../read/findings/nearest.ts';
import type { ComparedNumbers } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import type { Value } from './value.ts';

/** The numbers of two passages after those that were probably changed one into the other are side by side. */
export interface Paired {
  readonly missing: readonly NumberInText[];
  readonly added: readonly NumberInText[];
  /** What the source text says, and what the translation says for it. */
  readonly changed: readonly (readonly [NumberInText, NumberInText])[];
}

/**
 * Takes a number that is missing and one that was added in the same passage for one that was changed; of several,
 * those that look most alike.
 * @param row two passages and what has no counterpart in them
 * @returns the numbers, paired as far as both sides have some
 */
export function pairChanged({ missing, added }: Pick<ComparedNumbers, 'missing' | 'added'>): Paired {
  // Of so many nobody could say which was changed into which: they are taken as they come.
  if (missing.length * added.length > maxPairs) {
    const changed = missing
      .slice(0, added.length)
      .map((lost, index) => [lost, added[index] ?? lost] as const);
    return { missing: missing.slice(added.length), added: added.slice(missing.length), changed };
  }
  const pairs = missing
    .flatMap((lost) => added.map((found) => ({ lost, found, distance: unlikeness(lost, found) })))
    .sort((one, other) => one.distance - other.distance);
  const changed: (readonly [NumberInText, NumberInText])[] = [];
  const used = new Set<NumberInText>();
  for (const { lost, found } of pairs) {
    if (used.has(lost) || used.has(found)) continue;
    used.add(lost).add(found);
    changed.push([lost, found]);
  }
  const left = (number: NumberInText) => !used.has(number);
  return { missing: missing.filter(left), added: added.filter(left), changed };
}

/** Some hundred numbers on both sides. */
const maxPairs = 10_000;

/** Longer ones are alike only where they are the same. */
const maxCompared = 40;

function distance(one: Value, other: Value): number {
  const length = Math.max(one.length, other.length);
  return length > maxCompared ? length : editDistance(one, other);
}

function unlikeness({ values: one }: NumberInText, { values: other }: NumberInText): number {
  return Math.min(...one.flatMap((value) => other.map((each) => distance(value, each))));
}
