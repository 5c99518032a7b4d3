import type { Locale } from '../../publication/locale.ts';

/**
 * @param source language of the source text
 * @param locale language of the translation
 * @returns letters that the translation takes for each of the source, as far as both languages' data say
 */
export function lengthRatio(source: Locale, locale: Locale): number | undefined {
  const [one, other] = [source.writing.lengthRatio, locale.writing.lengthRatio];
  return one === undefined || other === undefined ? undefined : other / one;
}
