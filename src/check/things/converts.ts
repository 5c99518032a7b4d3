import type { NumberInText } from '../numbers/number-in-text.ts';
import type { Measure } from './measures.ts';
import { lengthOf } from './cldr/powers.ts';
import { units, type UnitName } from './units.ts';

/** A number is never taken for rounder than this part of it; one of a single digit, or in words, for a little more. */
const [maxRounded, maxRoundedDigit] = [0.1, 0.25];

/** Nobody converts more exactly than this. */
const minRounded = 0.01;

/** From and to where a number may have been rounded. */
type Range = readonly [from: number, to: number];

/**
 * @param one a measure
 * @param other a measure in another unit
 * @returns whether both are the same within what their numbers are rounded to: lengths,
 *   areas and speeds, temperatures and what they differ by
 */
export function converts(one: Measure, other: Measure): boolean {
  return combined(one, other, (from, to) => {
    const [own, others] = [rangeOf(one.number), rangeOf(other.number)];
    const { kind, size } = units[from];
    const ratio = size / units[to].size;
    if (kind === 'temperature')
      return meet(celsiusOf(own, from), celsiusOf(others, to)) || meet(scaled(own, ratio), others);
    // Squares, cubes, and what a second is long of an hour, where their words are not known.
    const ratios = kind === 'length' ? [ratio, ratio ** 2, ratio ** 3, ratio / 3600, ratio * 3600] : [ratio];
    return ratios.some((each) => meet(scaled(own, each), others));
  });
}

/**
 * @param one a measure
 * @param other another
 * @returns whether their units are different ones that measure the same
 */
export function isOfOneKind(one: Measure, other: Measure): boolean {
  return combined(one, other, () => true);
}

function combined(
  { units: from }: Measure,
  { units: to }: Measure,
  test: (one: UnitName, other: UnitName) => boolean,
): boolean {
  if (from.some((unit) => to.includes(unit)) && from.length === 1 && to.length === 1) return false;
  // The length of an area is meant only where the other side has no more than a length.
  const arePowers = [from, to].every((names) => names.some((name) => lengthOf(name) !== undefined));
  const isMeant = (name: UnitName) => !arePowers || units[name].kind !== 'length';
  return from.some((one) =>
    to.some(
      (other) =>
        one !== other &&
        units[one].kind === units[other].kind &&
        isMeant(one) &&
        isMeant(other) &&
        test(one, other),
    ),
  );
}

function rangeOf({ values: [written = ''], form }: NumberInText): Range {
  const value = Number(written);
  const [whole = '', fraction = ''] = written.split('.');
  const zeros = fraction === '' ? (/0*$/.exec(whole)?.[0].length ?? 0) : -fraction.length;
  const digits = written.replace(/^0+|\.|0+$/g, '').length;
  const part = digits === 1 || form === 'words' ? maxRoundedDigit : maxRounded;
  const rounded = form === 'words' ? value * part : Math.min(10 ** zeros / 2, value * part);
  const most = Math.max(rounded, value * minRounded);
  return [value - most, value + most];
}

function celsiusOf(range: Range, unit: UnitName): Range {
  return unit === 'celsius' ? range : [(range[0] - 32) * (5 / 9), (range[1] - 32) * (5 / 9)];
}

function scaled([from, to]: Range, factor: number): Range {
  return [from * factor, to * factor];
}

function meet(one: Range, other: Range): boolean {
  return one[0] <= other[1] && other[0] <= one[1];
}
