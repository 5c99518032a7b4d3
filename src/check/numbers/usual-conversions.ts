import { units, type UnitName } from '../things/units.ts';

/** What readers at home have instead of the units of the United States. */
const pairs = [
  ['mile', 'kilometer'],
  ['foot', 'meter'],
  ['inch', 'centimeter'],
  ['pound', 'kilogram'],
  ['acre', 'hectare'],
  ['gallon', 'liter'],
] as const satisfies readonly (readonly [UnitName, UnitName])[];

const factors = pairs.map(([one, other]) => units[one].size / units[other].size);

/** So much of a number may have been rounded away. */
const maxRounded = 0.015;

/** Small numbers are alike by chance. */
const minValue = 30;

/**
 * Tells numbers that may be one amount in two of the usual units, which need not stand beside them: "a temperature of 102".
 * @param one a number
 * @param other another
 * @returns whether one is the other, converted from the units of the United States or to them
 */
export function mayBeConverted(one: number, other: number): boolean {
  if (!(Math.max(one, other) >= minValue)) return false;
  const isNear = (value: number, wanted: number) => Math.abs(value - wanted) <= wanted * maxRounded;
  const isCelsius = (fahrenheit: number, celsius: number) => isNear(celsius, (fahrenheit - 32) * (5 / 9));
  return (
    factors.some((factor) => isNear(other, one * factor) || isNear(one, other * factor)) ||
    isCelsius(one, other) ||
    isCelsius(other, one)
  );
}
