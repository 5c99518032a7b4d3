import type { NumberInText } from './number-in-text.ts';
import { fromNumber } from './value.ts';

/** Between the two parts: spaces, and a short word such as "and" or the letter that says so. */
const between = /^\s+(?:\p{L}{1,3}\s*)?$/u;

/**
 * A number may begin with a word and go on in digits: "a million and 250 thousand", "مليونا و٢٥٠ ألف". A
 * word that multiplies may stand before its digits where it usually follows them: "သန်း ၂၀".
 * @param numbers the numbers of a text in order
 * @param text the text
 * @returns the same numbers; digits that may belong to a word before them have what both say as another way to read them
 */
export function withWordsBefore(numbers: readonly NumberInText[], text: string): NumberInText[] {
  return numbers.map((number, index) => {
    const before = numbers[index - 1];
    const own = Number(number.values[0]);
    if (before?.factor === undefined || !(own < before.factor)) return number;
    const gap = text.slice(before.index + before.text.length, number.index);
    const isAlone = before.form === 'hint' && gap.trim() === '' && number.factor === undefined;
    if (!isAlone && !(number.factor !== undefined && between.test(gap))) return number;
    // The year before a million does not count it.
    const isCounted = before.form !== 'digits' || before.alternatives.length === 0;
    const first = isCounted ? Number(before.values[0]) : before.factor;
    const value = isAlone ? before.factor * own : first + own;
    const sum = { ...number, values: [fromNumber(value)], alternatives: [] };
    return { ...number, alternatives: [...number.alternatives, [sum]] };
  });
}
