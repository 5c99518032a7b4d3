import { editDistance } from '../../read/findings/nearest.ts';
import type { ComparedNumbers } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import type { Value } from './value.ts';

/**
 * Takes a number that is missing and one that was added in the same passage for one that was changed; of several,
 * those that look most alike.
 * @param row two passages and what has no counterpart in them
 * @returns the numbers, paired as far as both sides have some: what the source text says, and the translation for it
 */
export function pairChanged({ missing, added }: Pick<ComparedNumbers, 'missing' | 'added'>) {
  const changed: NumberPair[] = [];
  const used = new Set<NumberInText>();
  for (const [lost, found] of likeliestPairs(missing, added)) {
    if (used.has(lost) || used.has(found)) continue;
    used.add(lost).add(found);
    changed.push([lost, found]);
  }
  const left = (number: NumberInText) => !used.has(number);
  return { missing: missing.filter(left), added: added.filter(left), changed };
}

type NumberPair = readonly [lost: NumberInText, found: NumberInText];

function likeliestPairs(missing: readonly NumberInText[], added: readonly NumberInText[]): NumberPair[] {
  // Of so many nobody could say which was changed into which: they are taken as they come.
  if (missing.length * added.length > maxPairs)
    return missing.slice(0, added.length).map((lost, index) => [lost, added[index] ?? lost]);
  return missing
    .flatMap((lost) => added.map((found) => ({ lost, found, distance: unlikeness(lost, found) })))
    .sort((one, other) => one.distance - other.distance)
    .map(({ lost, found }) => [lost, found]);
}

/** Some hundred numbers on both sides. */
const maxPairs = 10_000;

/** Longer ones are alike only where they are the same. */
const maxCompared = 40;

function unlikeness({ values: one }: NumberInText, { values: other }: NumberInText): number {
  const distance = (value: Value, each: Value) => {
    const length = Math.max(value.length, each.length);
    return length > maxCompared ? length : editDistance(value, each);
  };
  // What may differ by a word such as "million" alone is the likeliest counterpart.
  const ratio = Number((Number(one[0]) / Number(other[0])).toPrecision(12));
  if (ratio !== 1 && Number.isInteger(Math.log10(ratio))) return 0;
  return Math.min(...one.flatMap((value) => other.map((each) => distance(value, each))));
}
