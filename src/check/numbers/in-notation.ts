import type { Locale } from '../../publication/locale.ts';
import { cached } from '../../store/caches.ts';
import type { NumberInText } from './number-in-text.ts';

/**
 * Writes a number for a hint, as readers of another language are used to see it.
 * @param number a number of the source text
 * @param locale the other language
 * @returns its digits in that notation; where it is a date, a time or long, the words of the source text
 */
export function inNotation({ values: [value = ''], text }: NumberInText, locale: Locale): string {
  const isPlain = /^\d{1,15}(?:\.\d+)?$/.test(value);
  if (!isPlain) return `"${text}" as this language writes it`;
  // Years and ordinals are written without grouping in every language, so the source text decides.
  const useGrouping = !/^[12]\d{3}$/.test(value);
  return `"${formatsOf(locale)(useGrouping).format(Number(value))}"`;
}

/** To make a format takes far longer than to use it. */
const formatsOf = cached(({ formatTag, digits }: Locale) =>
  cached((useGrouping: boolean) => {
    const options = { numberingSystem: digits, maximumFractionDigits: 15, useGrouping };
    return new Intl.NumberFormat(formatTag, options);
  }),
);
