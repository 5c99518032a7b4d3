import { cached } from '../../store/caches.ts';

/**
 * Reads digits of any script.
 * @param digits one or more characters of the Unicode category Nd
 * @returns the same digits as 0–9
 * @example toAscii('২০২৬') // '2026'
 */
export function toAscii(digits: string): string {
  if (/^[0-9]*$/.test(digits)) return digits;
  return Array.from(digits, (digit) => (digit <= '9' ? digit : String(digitValue(digit)))).join('');
}

/**
 * @param digit a digit of any script
 * @returns its value. Unicode lists the digits of every script from 0 to 9 without a gap, so counting back to the first
 *   tells it
 */
export const digitValue = cached((digit: string): number => {
  let distance = 0;
  for (let code = (digit.codePointAt(0) ?? 0) - 1; /\p{Nd}/u.test(String.fromCodePoint(code)); code -= 1)
    distance += 1;
  return distance % 10;
});
