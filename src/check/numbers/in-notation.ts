import type { Locale } from '../../publication/locale.ts';
import type { NumberInText } from './number-in-text.ts';

/**
 * Writes a number for a hint, as readers of another language are used to see it.
 * @param number a number of the source text
 * @param locale the other language
 * @returns its digits in that notation; where it is a date, a time or long, the words of the source text
 */
export function inNotation(
  { values: [value = ''], text }: NumberInText,
  { formatTag, digits }: Locale,
): string {
  const isPlain = /^\d{1,15}(?:\.\d+)?$/.test(value);
  if (!isPlain) return `"${text}" as this language writes it`;
  // Years and ordinals are written without grouping in every language, so the source text decides.
  const useGrouping = !/^[12]\d{3}$/.test(value);
  return `"${formatOf(formatTag, digits, useGrouping).format(Number(value))}"`;
}

const formats = new Map<string, Intl.NumberFormat>();

/** To make one takes far longer than to use it. */
function formatOf(tag: string, numberingSystem: string, useGrouping: boolean): Intl.NumberFormat {
  const key = `${tag} ${numberingSystem} ${String(useGrouping)}`;
  const options = { numberingSystem, maximumFractionDigits: 15, useGrouping };
  const format = formats.get(key) ?? new Intl.NumberFormat(tag, options);
  formats.set(key, format);
  return format;
}
