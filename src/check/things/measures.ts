import { known } from '../known.ts';
import type { CheckedPassage } from '../checked-work.ts';
import type { NumberInText } from '../numbers/number-in-text.ts';
import { numbersOf } from '../numbers/values-of.ts';
import { thingsOf } from './things-in.ts';
import { lengthOf } from './cldr/powers.ts';
import type { Thing } from './thing.ts';
import type { UnitName } from './units.ts';

/** A number, and the unit beside it. */
export interface Measure {
  readonly number: NumberInText;
  readonly unit: Thing;
  readonly units: readonly UnitName[];
}

/** What may stand between a number and its unit. */
const beside = /^[\s\u00A0\u202F\u2009-]{0,2}$/u;
const gaps = [0, 1, 2];

/** So many letters of a unit are a sign for it. */
const maxSign = 4;

/** What joins two numbers that one unit measures: "10 to 15 miles". */
const joined = /^\s*(?:[-–—~〜]|\p{L}{1,5})\s*$/u;

/**
 * @param passage a passage
 * @returns its measures, in the order of their numbers
 */
export const measuresOf = known((passage: CheckedPassage): readonly Measure[] => {
  const { text, of } = passage;
  const units = thingsOf(passage).filter(({ kind }) => kind === 'unit');
  if (units.length === 0) return [];
  const numbers = numbersOf(passage).filter(
    ({ form, values: [value = ''] }) => form !== 'hint' && /^[\d.]+$/.test(value),
  );
  const found = new Map<NumberInText, Thing>();
  const taken = new Set<Thing>();
  // A number has its unit where that language has the words that multiply it; signs stand behind it in all.
  const { scaleFirst } = of.locale.writing;
  const sides = scaleFirst
    ? [before(text, units), after(text, units, maxSign)]
    : [after(text, units), before(text, units)];
  for (const unitsBeside of sides)
    for (const number of numbers) {
      const unit = found.has(number) ? undefined : unitsBeside(number).find((each) => !taken.has(each));
      if (unit === undefined) continue;
      found.set(number, unit);
      taken.add(unit);
    }
  for (const [index, number] of numbers.entries()) {
    const next = numbers[index + 1];
    const unit = next && found.get(next);
    if (found.has(number) || next === undefined || unit === undefined) continue;
    if (joined.test(text.slice(number.index + number.text.length, next.index))) found.set(number, unit);
  }
  return numbers.flatMap((number) => {
    const unit = found.get(number);
    return unit === undefined ? [] : [{ number, unit, units: unitsOf(unit) }];
  });
});

/** In a language whose words for squares and cubes are not known an area or volume has the length alone. */
function unitsOf({ ids }: Thing): readonly UnitName[] {
  return (ids as UnitName[]).flatMap((unit) => [unit, lengthOf(unit) ?? []].flat());
}

/** Gives the units on one side of a number. */
type UnitsBeside = (number: NumberInText) => readonly Thing[];

function after(text: string, units: readonly Thing[], most = Infinity): UnitsBeside {
  const byStart = Map.groupBy(units, ({ index }) => index);
  return ({ index, text: { length } }) => {
    const end = index + length;
    return gaps
      .flatMap((gap) => byStart.get(end + gap) ?? [])
      .filter((unit) => unit.text.length <= most && beside.test(text.slice(end, unit.index)));
  };
}

function before(text: string, units: readonly Thing[]): UnitsBeside {
  const byEnd = Map.groupBy(units, (unit) => unit.index + unit.text.length);
  return ({ index }) =>
    gaps
      .flatMap((gap) => byEnd.get(index - gap) ?? [])
      .filter((unit) => beside.test(text.slice(unit.index + unit.text.length, index)))
      .sort((one, other) => one.index - other.index);
}

/**
 * @param measure a measure
 * @returns where it begins, with its number or its unit
 */
export function startOf({ number, unit }: Measure): number {
  return Math.min(number.index, unit.index);
}

/**
 * @param measure a measure
 * @returns where it ends
 */
export function endOf({ number, unit }: Measure): number {
  return Math.max(number.index + number.text.length, unit.index + unit.text.length);
}

/**
 * @param measure a measure
 * @param text the text that it stands in
 * @returns it as written
 */
export function textOf(measure: Measure, text: string): string {
  return text.slice(startOf(measure), endOf(measure));
}
