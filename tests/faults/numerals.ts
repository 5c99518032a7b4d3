/** Code points of the digit 0 in the scripts of the texts, Latin first. */
const zeros = [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xae6];

/** A number in digits, with its separators. */
export const numberPattern = /(?<![\p{L}\p{M}\p{Nd}])\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** @returns the code point of 0 in the script of a digit, and the digit's value */
export function digitOf(character: string): { zero: number; value: number } | undefined {
  const point = character.codePointAt(0) ?? 0;
  const zero = zeros.find((candidate) => point >= candidate && point < candidate + 10);
  return zero === undefined ? undefined : { zero, value: point - zero };
}

/** @returns the digit of a value in a script */
export const digit = (zero: number, value: number) => String.fromCodePoint(zero + value);

/** @returns the digits of a number alone, in Latin ones */
export function plainDigits(number: string): string {
  return Array.from(number, (character) => digitOf(character)?.value ?? '').join('');
}

/**
 * @param digits Latin digits, without separators
 * @param like a number whose script and way of grouping are taken over
 * @param indian whether groups are of two but for the last
 * @returns the number
 */
export function writtenLike(digits: string, like: string, indian: boolean): string {
  const separator = /[.,]/.exec(like)?.[0];
  const zero = digitOf(Array.from(like)[0] ?? '0')?.zero ?? 0x30;
  const groups = new Intl.NumberFormat(indian ? 'en-IN' : 'en-US', { useGrouping: separator !== undefined });
  const grouped = groups.format(BigInt(digits)).replaceAll(',', separator ?? '');
  return grouped.replaceAll(/\d/g, (figure) => digit(zero, Number(figure)));
}

/** @returns whether a number as written has a decimal part */
export const hasDecimals = (number: string) => /[.,]\p{Nd}{1,2}$/u.test(number);
