/** The whole numbers that are taken of a file. */
export interface NumberRange {
  readonly min: number;
  readonly max: number;
  /** Stands where none is written, or what is no whole number. */
  readonly fallback: number;
}

/**
 * Reads a number that somebody else wrote, as XML Schema writes integers: ASCII digits with a sign before and white
 * space around them.
 * @param written what stands there; undefined where nothing does
 * @param range the numbers that are taken
 * @returns it, or the nearest number of the range, the fallback one where it is no whole number; and whether that is
 * another than is written
 * @example wholeNumber('-1', { min: 0, max: 8, fallback: 0 }) // { value: 0, isChanged: true }
 */
export function wholeNumber(written: string | undefined, { min, max, fallback }: NumberRange) {
  if (written === undefined) return { value: fallback, isChanged: false };
  if (!/^[ \t\r\n]*[+-]?[0-9]+[ \t\r\n]*$/.test(written)) return { value: fallback, isChanged: true };
  const number = Number(written);
  // "-0" is no number of its own.
  const value = Math.min(Math.max(number, min), max) + 0;
  return { value, isChanged: value !== number };
}
