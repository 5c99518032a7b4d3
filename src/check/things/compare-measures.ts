import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { knownOfBoth } from '../known.ts';
import type { NumberInText } from '../numbers/number-in-text.ts';
import { numbersOf } from '../numbers/values-of.ts';
import { converts, isOfOneKind } from './converts.ts';
import { endOf, measuresOf, type Measure } from './measures.ts';
import { thingsOf } from './things-in.ts';
import { saidOtherwise } from './said-otherwise.ts';
import { units } from './units.ts';

/** A measure of a source text, and what its translation says for it. */
export interface MeasurePair {
  readonly source: Measure;
  readonly translation: Measure;
}

/** How the measures of two passages fit. */
export interface ComparedMeasures {
  /** The same number of another unit. */
  readonly exchanged: readonly MeasurePair[];
  /** Another number of another unit, which is not the same. */
  readonly strange: readonly MeasurePair[];
  /** Numbers that are the same as others in another unit, or are reported as not being so. */
  readonly settled: ReadonlySet<NumberInText>;
}

/**
 * Compares numbers with units: what is converted to another unit is the same.
 * @param passages a passage, and the one that renders it
 * @returns what does not fit, and which numbers need no counterpart
 */
export const compareMeasures = knownOfBoth(({ source, translation }: Rendered): ComparedMeasures => {
  const [theirs, ours] = [measuresOf(source), measuresOf(translation)];
  const [lost, found] = unmatched(theirs, ours);
  const converted = [
    ...pairsOf(lost, found, converts).flatMap((pair) => [pair.source, pair.translation]),
    ...lost.filter((one) => !hasUnitAmong(one, found) && ours.some((other) => converts(one, other))),
    ...found.filter((one) => !hasUnitAmong(one, lost) && theirs.some((other) => converts(one, other))),
  ];
  const said = saidOtherwise([lost, found], { source, translation });
  const isOpen = (one: Measure) => !converted.includes(one) && !said.has(one.number);
  const exchanged = pairsOf(
    lost.filter(
      (one) =>
        !isNamed(
          one,
          translation,
          ours.filter((other) => !found.includes(other)),
        ),
    ),
    found.filter(isOpen),
    (one, other) =>
      (isOfOneKind(one, other) || areBulk(one, other)) && one.number.values[0] === other.number.values[0],
  );
  const [values, others] = [valuesIn(numbersOf(source)), valuesIn(numbersOf(translation))];
  const strange = pairsOf(
    lost.filter((one) => isOpen(one) && isAlone(one, source) && !isAmong(one, others)),
    found.filter((one) => isOpen(one) && isAlone(one, translation) && !isAmong(one, values)),
    isOfOneKind,
  );
  const reported = strange.flatMap((pair) => [pair.source.number, pair.translation.number]);
  const settled = new Set([...converted.map(({ number }) => number), ...said, ...reported]);
  return { exchanged, strange, settled };
});

/** The same goods are told by weight or by volume, but not by the same number. */
function areBulk(...measures: readonly Measure[]): boolean {
  return measures.every(({ units: [name] }) => name && ['mass', 'volume'].includes(units[name].kind));
}

/** Measures of each side that the other has not in the same unit. */
function unmatched(theirs: readonly Measure[], ours: readonly Measure[]): [Measure[], Measure[]] {
  const found = [...ours];
  const lost = theirs.filter((one) => {
    const at = found.findIndex((other) => haveOneValue(one, other) && haveOneUnit(one, other));
    if (at !== -1) found.splice(at, 1);
    return at === -1;
  });
  return [lost, found];
}

function pairsOf(
  lost: readonly Measure[],
  found: readonly Measure[],
  fits: (one: Measure, other: Measure) => boolean,
): MeasurePair[] {
  const free = [...found];
  return lost.flatMap((source) => {
    const at = free.findIndex((other) => fits(source, other));
    const [translation] = at === -1 ? [] : free.splice(at, 1);
    return translation === undefined ? [] : [{ source, translation }];
  });
}

function haveOneValue({ number: { values } }: Measure, { number: { values: others } }: Measure): boolean {
  return values.some((value) => others.includes(value));
}

function haveOneUnit(one: Measure, other: Measure): boolean {
  return one.units.some((unit) => other.units.includes(unit));
}

function valuesIn(numbers: readonly NumberInText[]): ReadonlySet<string> {
  return new Set(numbers.flatMap(({ values }) => values));
}

function isAmong({ number: { values } }: Measure, all: ReadonlySet<string>): boolean {
  return values.some((value) => all.has(value));
}

/** "Degrees" alone are of either scale. */
function hasUnitAmong({ units: [name, ...more] }: Measure, others: readonly Measure[]): boolean {
  return (
    more.length === 0 && others.some(({ units: [other, ...rest] }) => rest.length === 0 && other === name)
  );
}

/** Whether a unit stands in a passage apart from measures that are known already. */
function isNamed({ units: names }: Measure, passage: CheckedPassage, known: readonly Measure[]): boolean {
  return thingsOf(passage).some(
    (thing) =>
      thing.kind === 'unit' &&
      names.some((name) => thing.ids.includes(name)) &&
      !known.some(({ unit }) => unit === thing),
  );
}

/** Of time there is more than one way to count, and what is measured in two units, as in "6-foot-6", is counted anew. */
function isAlone(measure: Measure, { text }: CheckedPassage): boolean {
  const [end, [name]] = [endOf(measure), measure.units];
  if (name === undefined || units[name].kind === 'time') return false;
  return !/^[\s-]?(?:\p{L}{1,2}\s)?\p{Nd}/u.test(text.slice(end, end + 6));
}
