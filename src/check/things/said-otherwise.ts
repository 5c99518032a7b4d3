import type { Rendered } from '../align/counterparts.ts';
import type { NumberInText } from '../numbers/number-in-text.ts';
import { amountsOf, type Amount } from './amounts.ts';
import { converts } from './converts.ts';
import type { Measure } from './measures.ts';

/**
 * Finds the numbers of measures that the other text says in several units, with a part, or as one of a unit.
 * @param unmatched measures of each passage that the other has not in the same unit
 * @param passages a passage, and the one that renders it
 * @returns the numbers of both that say the same
 */
export function saidOtherwise(
  [lost = [], found = []]: readonly (readonly Measure[])[],
  { source, translation }: Rendered,
): ReadonlySet<NumberInText> {
  if (lost.length > maxCompared || found.length > maxCompared) return new Set();
  const [theirs, ours] = [
    lost.length > 0 ? amountsOf(translation) : [],
    found.length > 0 ? amountsOf(source) : [],
  ];
  const pairs = [
    ...pairsOf(lost.map(asAmount), theirs),
    ...pairsOf(found.map(asAmount), ours),
    ...pairsOf(theirs.filter(hasNumbers), ours.filter(hasNumbers)),
  ];
  return new Set(pairs.flatMap(({ numbers }) => numbers));
}

const asAmount = (measure: Measure): Amount => ({ ...measure, numbers: [measure.number] });

const hasNumbers = ({ numbers }: Amount) => numbers.length > 0;

/** Among more than this nothing is looked for: each would be compared with each other. */
const maxCompared = 60;

/** All that have their like among others, with those. */
function pairsOf(amounts: readonly Amount[], others: readonly Amount[]): Amount[] {
  if (amounts.length > maxCompared || others.length > maxCompared) return [];
  return amounts.flatMap((one) => others.flatMap((other) => (areSame(one, other) ? [one, other] : [])));
}

/** "1.50" hours are "1.5" hours; in another unit, what is the same within what it is rounded to. */
function areSame(one: Measure, other: Measure): boolean {
  const [values, others] = [one, other].map(({ number }) => number.values.map(Number));
  const isOneUnit = one.units.some((unit) => other.units.includes(unit));
  return converts(one, other) || (isOneUnit && values?.some((value) => others?.includes(value)) === true);
}
