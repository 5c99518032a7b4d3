import { numberInText, type NumberInText } from './number-in-text.ts';
import { fromNumber } from './value.ts';

const numeral = /(?<![\p{L}\p{M}])[IVXLCDM]+(?![\p{L}\p{M}]*[\p{Ll}\p{M}]{3})/gu;

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

/**
 * Finds Roman numerals. Their letters may be others, so they only answer a number on the other side.
 * @param text any text
 * @returns the numbers in order
 */
export function romanIn(text: string): NumberInText[] {
  return Array.from(text.matchAll(numeral), ({ 0: written, index }) =>
    numberInText(written, index, [fromNumber(roman(written))], { form: 'hint' }),
  );
}

/**
 * @param written letters of a Roman numeral
 * @returns its value
 * @example roman('XIV') // 14
 */
export function roman(written: string): number {
  const numbers = Array.from(written, (letter) => values[letter] ?? 0);
  return numbers.reduce(
    (total, value, index) => total + (value < (numbers[index + 1] ?? 0) ? -value : value),
    0,
  );
}
