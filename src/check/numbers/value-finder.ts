import type { Locale } from '../../publication/locale.ts';
import type { Translation } from '../../publication/translation.ts';
import { meanings } from './number-pool.ts';
import { numbersOf } from './numbers-of.ts';
import { fromNumber } from './value.ts';
import { wordValuesOf } from './values-of.ts';

/**
 * @param translation a text
 * @param locale its language
 * @returns a function that tells whether the text gives a number, in digits or in words; labels of figures do not count
 */
export function valueFinder({ passages }: Translation, locale: Locale): (value: number) => boolean {
  const texts = passages.filter(({ kind }) => kind !== 'label');
  const inDigits = meanings(texts.flatMap((passage) => numbersOf(passage, locale)));
  return (value) => {
    const wanted = fromNumber(value);
    return inDigits.has(wanted) || texts.some((passage) => wordValuesOf(passage, locale).has(wanted));
  };
}
