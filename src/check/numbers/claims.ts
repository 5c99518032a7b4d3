import { thingsIn } from '../things/things-in.ts';
import type { NumberLocale } from './conventions.ts';
import type { Span } from './spoken.ts';

/**
 * @param text any text
 * @param locale its language
 * @returns where names of things stand, whose words are no numbers: "þriðjudag" is no 3
 */
export function claimsIn(text: string, locale: NumberLocale): Span[] {
  return thingsIn(text, locale).map(({ text: { length }, index }) => ({ start: index, end: index + length }));
}
