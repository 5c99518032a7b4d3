/** How many of the other unit one is: miles and kilometres, feet and metres, pounds and kilos, inches, acres and hectares. */
const factors = [1.609344, 0.3048, 0.453592, 2.54, 0.404686, 3.785412];

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
