import type { CheckedPassage } from '../checked-work.ts';
import { known } from '../known.ts';
import { numberInText, type NumberInText } from '../numbers/number-in-text.ts';
import { numbersOf } from '../numbers/values-of.ts';
import { endOf, measuresOf, startOf, type Measure } from './measures.ts';
import { partsBeside, type PartBeside } from './parts-beside.ts';
import type { Thing } from './thing.ts';
import { thingsOf } from './things-in.ts';
import { units, type UnitName } from './units.ts';

/** A measure that is said in another way than by one number beside its unit. */
export interface Amount extends Measure {
  /** The numbers that say it; none where the unit stands for one of it. */
  readonly numbers: readonly NumberInText[];
}

/** What a number without a unit counts after another unit: "6-foot-2", "2 h 15". */
const smaller: Partial<Record<UnitName, UnitName>> = {
  foot: 'inch',
  hour: 'minute',
  meter: 'centimeter',
  minute: 'second',
};

/**
 * Finds amounts of several units ("6 feet 2 inches"), with a part ("an hour and a half", "half a tonne"), and of one unit
 * without a number ("a day").
 * @param passage a passage
 * @returns them; what else the same words say is among its measures
 */
export const amountsOf = known((passage: CheckedPassage): readonly Amount[] => {
  const units = unitsOf(passage);
  if (units.length > maxUnits) return [];
  return [...sumsIn(passage), ...units.flatMap((unit) => withPart(unit, passage))];
});

/** No paragraph names more; in a longer list each would be looked for among all numbers. */
const maxUnits = 100;

const unitsOf = (passage: CheckedPassage) => thingsOf(passage).filter(({ kind }) => kind === 'unit');

/** Between the units of one amount; a conjunction may stand there. */
const between = /^[\s,-]*(?:\p{L}{1,4}\s)?$/u;

/** Each measure with those after it that go on in smaller units. */
function sumsIn(passage: CheckedPassage): Amount[] {
  const { text } = passage;
  const measures = measuresOf(passage);
  return measures.flatMap((first, index) => {
    const sums: Amount[] = [];
    let sum: Amount = { ...first, numbers: [first.number] };
    let end = endOf(first);
    for (const next of measures.slice(index + 1)) {
      const [own] = sum.units;
      const unit = next.units.find((name) => own && isSmaller(name, own));
      if (own === undefined || unit === undefined || !between.test(text.slice(end, startOf(next)))) break;
      sum = added(sum, next.number, own, unit);
      end = endOf(next);
      sums.push(sum);
    }
    const [own] = sum.units;
    const unit = own && smaller[own];
    const next = numbersOf(passage).find(
      ({ form, index: at }) => form === 'digits' && at >= end && /^[\s-]?$/.test(text.slice(end, at)),
    );
    if (own && unit && next && !measures.some(({ number }) => number === next))
      sums.push(added(sum, next, own, unit));
    return sums;
  });
}

function isSmaller(one: UnitName, other: UnitName): boolean {
  return units[one].kind === units[other].kind && units[one].size < units[other].size;
}

/** The sum in the smaller unit. */
function added(sum: Amount, number: NumberInText, from: UnitName, to: UnitName): Amount {
  const total = Number(sum.number.values[0]) * (units[from].size / units[to].size) + Number(number.values[0]);
  return amountOf(total, sum.unit, [to], [...sum.numbers, number]);
}

/** One of a unit without a number, or its part; or the amount with a part that follows. */
function withPart(unit: Thing, passage: CheckedPassage): Amount[] {
  const names = unit.ids as UnitName[];
  const own = measuresOf(passage).find((measure) => measure.unit === unit)?.number;
  const { before, after } = partsBeside(unit, passage);
  const [value, numbers] = own === undefined ? [1, []] : [Number(own.values[0]), [own]];
  const said = ({ start, end }: PartBeside) =>
    numbersOf(passage).filter(({ index, text }) => index < end && index + text.length > start);
  return [
    ...(own === undefined ? [amountOf(1, unit, names, [])] : []),
    ...(before ? [amountOf(before.value, unit, names, said(before))] : []),
    ...(after ? [amountOf(value + after.value, unit, names, [...numbers, ...said(after)])] : []),
  ];
}

/** With decimals, so that it is not taken for a round number. */
function amountOf(
  value: number,
  unit: Thing,
  names: readonly UnitName[],
  numbers: readonly NumberInText[],
): Amount {
  return { number: numberInText(unit.text, unit.index, [value.toFixed(2)]), unit, units: names, numbers };
}
