import type { Locale } from '../../publication/locale.ts';
import type { CheckedPassage, TextPair } from '../checked-work.ts';
import type { NumberInText } from './number-in-text.ts';
import { isSmall } from './value.ts';
import { allValuesOf } from './values-of.ts';

/**
 * Tells whether a number that stands in one text in digits may stand in the other as a word in a form that is not
 * known: a small number, an ordinal, a part of a name, or thousands where the other speaks of thousands.
 * @param number the number
 * @param passage where its counterpart should be
 * @param locale the language of that
 * @returns whether its absence proves nothing
 */
export function mayBeWord(
  { isDoubtful, values: [value = ''] }: NumberInText,
  passage: CheckedPassage | undefined,
  locale: Locale,
): boolean {
  if (isDoubtful || isSmall(value)) return true;
  const { numberWords, scaleWords } = locale.writing;
  // Of a language whose words are not known, only numbers that nobody would spell out can be missed.
  if (Object.keys(numberWords).length === 0) return /^\d{1,2}0*$/.test(value);
  if (passage === undefined) return false;
  const words = allValuesOf(passage);
  return Object.values(scaleWords).some(
    (scale) => words.has(String(scale)) && Number(value) > scale && Number(value) % scale === 0,
  );
}

/** Thousand, lakh, million, crore and so on. */
const factors = [1e2, 1e3, 1e5, 1e6, 1e7, 1e9, 1e12];

/**
 * Tells whether two numbers may be the same but for a word such as "million", in a language whose words for that
 * are not known.
 * @param one a number of the source text
 * @param other one of the translation
 * @param pair the two texts
 * @returns whether a word may make up for the difference
 */
export function isScaleUnknown(
  { values: [one] }: NumberInText,
  { values: [other] }: NumberInText,
  { source, translation }: TextPair,
): boolean {
  if ([source, translation].every(({ locale }) => Object.keys(locale.writing.scaleWords).length > 0))
    return false;
  const ratio = Number(one) / Number(other);
  return factors.some((factor) => ratio === factor || ratio === 1 / factor);
}
