import { plain } from './lexicon.ts';
import type { NumberLocale } from './conventions.ts';
import type { NumberInText } from './number-in-text.ts';
import { fromNumber } from './value.ts';

/**
 * Of two numbers beside each other the first may share what multiplies the second: "2 to 3 million", "ten or twenty
 * thousand".
 * @param numbers the numbers of a text in order
 * @param text the text
 * @param locale its language
 * @returns the same numbers; one that may be meant so has that as another way to read it
 */
export function shared(numbers: readonly NumberInText[], text: string, locale: NumberLocale): NumberInText[] {
  const { conjunctions, rangeWords } = locale.writing;
  const isBetween = (between: string) =>
    /^[-–—~〜～]$/u.test(between) || [...conjunctions, ...rangeWords].includes(plain(between));
  return numbers.map((each, index) => {
    const next = numbers[index + 1];
    const number = withPercent(each, [numbers[index - 1], next]);
    const scale = next?.factor ?? 0;
    const own = Number(number.values[0]);
    if (scale < 1000 || !(own < 1000) || number.factor !== undefined) return number;
    const between = text.slice(number.index + number.text.length, next?.index ?? 0).trim();
    if (!isBetween(between)) return number;
    const product = { ...number, values: [fromNumber(own * scale)], alternatives: [] };
    return { ...number, alternatives: [...number.alternatives, [product]] };
  });

  /** Of "30 to 43 per cent", or "asilimia 30 na 43", both may be percentages. */
  function withPercent(number: NumberInText, beside: readonly (NumberInText | undefined)[]): NumberInText {
    if (number.isPercent) return number;
    const isShared = beside.some((other) => {
      if (other?.isPercent !== true) return false;
      const [first, second] = other.index < number.index ? [other, number] : [number, other];
      return isBetween(
        text
          .slice(first.index + first.text.length, second.index)
          .trim()
          .replace(/^[%٪]/u, ''),
      );
    });
    return isShared ? { ...number, mayBePercent: true } : number;
  }
}
