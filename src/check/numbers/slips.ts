import type { Value } from './value.ts';

/**
 * Finds the usual slips of the hand between two numbers of three digits or more.
 * @param value one value
 * @param other another
 * @returns what happened, as the end of a sentence; undefined where they are too different
 * @example slipBetween('5026', '5062') // 'two digits changed places'
 */
export function slipBetween(value: Value, other: Value): string | undefined {
  if (value.length < 3 || other.length < 2 || value === other) return undefined;
  // Of dates and times something else may have been meant.
  if (!/^[\d.]+$/.test(value + other)) return undefined;
  if (/^\d+$/.test(value + other) && isPowerOfTen(Number(value) / Number(other)))
    return Number(other) < Number(value) ? 'zeros were lost' : 'zeros were added';
  const [shorter, longer] = value.length < other.length ? [value, other] : [other, value];
  const first = Array.from(longer).findIndex((digit, index) => digit !== shorter[index]);
  const rest = longer.slice(first + 1);
  if (longer.length === shorter.length + 1 && rest === shorter.slice(first))
    return other.length < value.length ? 'a digit was lost' : 'a digit was added';
  if (longer.length !== shorter.length) return undefined;
  if (rest === shorter.slice(first + 1)) return 'one digit is another';
  const isSwapped = longer[first] === shorter[first + 1] && longer[first + 1] === shorter[first];
  return isSwapped && longer.slice(first + 2) === shorter.slice(first + 2)
    ? 'two digits changed places'
    : undefined;
}

function isPowerOfTen(factor: number): boolean {
  return Number.isInteger(Math.log10(factor));
}
