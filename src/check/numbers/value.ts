/** A number as plain digits, such as `740000` or `3.5`, so that two are the same exactly if they are equal. */
export type Value = string;

/**
 * @param whole digits 0–9 before the decimal sign
 * @param fraction those after it
 * @returns the value; long numbers keep every digit
 */
export function toValue(whole: string, fraction = ''): Value {
  const rest = fraction.replace(/0+$/, '');
  return (whole.replace(/^0+(?=\d)/, '') || '0') + (rest === '' ? '' : `.${rest}`);
}

/**
 * @param number any number
 * @returns its value, without the errors of binary fractions; a sign is left out, since a minus cannot be told from a hyphen
 */
export function fromNumber(number: number): Value {
  const [whole, fraction] = String(Number(Math.abs(number).toPrecision(15))).split('.');
  return toValue(whole ?? '', fraction);
}

/**
 * @param value a value
 * @returns whether it is a whole number that many languages write as a word
 */
export function isSmall(value: Value): boolean {
  return /^\d+$/.test(value) && Number(value) <= 12;
}

/**
 * @param number a number
 * @param number.values what it may mean
 * @returns whether that may be less than one, as a half is
 */
export function isPart({ values }: { readonly values: readonly Value[] }): boolean {
  return values.some((value) => Number(value) > 0 && Number(value) < 1);
}
