import type { NumberInText } from './number-in-text.ts';
import { fromNumber } from './value.ts';

/** Between the two parts: spaces, and a short word such as "and" or the letter that says so. */
const between = /^\s+(?:\p{L}{1,3}\s*)?$/u;

/**
 * A number may begin with a word and go on in digits: "a million and 250 thousand", "مليونا و٢٥٠ ألف".
 * @param numbers the numbers of a text in order
 * @param text the text
 * @returns the same numbers; digits that may go on with a word before them have the sum as another way to read them
 */
export function withWordsBefore(numbers: readonly NumberInText[], text: string): NumberInText[] {
  return numbers.map((number, index) => {
    const before = numbers[index - 1];
    const own = Number(number.values[0]);
    if (before?.factor === undefined || number.factor === undefined || !(own < before.factor)) return number;
    if (!between.test(text.slice(before.index + before.text.length, number.index))) return number;
    // The year before a million does not count it.
    const isCounted = before.form !== 'digits' || before.alternatives.length === 0;
    const first = isCounted ? Number(before.values[0]) : before.factor;
    const sum = { ...number, values: [fromNumber(first + own)], alternatives: [] };
    return { ...number, alternatives: [...number.alternatives, [sum]] };
  });
}
