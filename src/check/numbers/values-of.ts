import type { CheckedPassage, CheckedText } from '../checked-work.ts';
import { known } from '../known.ts';
import { thingsOf } from '../things/things-in.ts';
import type { NumberInText } from './number-in-text.ts';
import { meanings } from './number-pool.ts';
import { readAll } from './read-numbers.ts';
import { fromNumber, type Value } from './value.ts';

/**
 * @param passage a passage
 * @returns its numbers, in digits and in words, with hints of others
 */
export const numbersOf = known((passage: CheckedPassage): readonly NumberInText[] =>
  readAll(passage.text, passage.of.locale, thingsOf(passage)),
);

/**
 * @param passage a passage
 * @returns its numbers in digits
 */
export const digitsOf = known((passage: CheckedPassage): readonly NumberInText[] =>
  numbersOf(passage).filter(({ form }) => form === 'digits'),
);

/**
 * @param passage a passage
 * @returns the values that it gives in digits
 */
export const valuesOf = known((passage: CheckedPassage): ReadonlySet<Value> => meanings(digitsOf(passage)));

/**
 * @param passage a passage
 * @returns the values that it gives, or may give, in any way
 */
export const allValuesOf = known((passage: CheckedPassage): ReadonlySet<Value> =>
  meanings(numbersOf(passage)),
);

/**
 * @param text a text
 * @returns the values that it gives in digits
 */
export const valuesOfText = known(({ passages }: CheckedText): ReadonlySet<Value> =>
  meanings(passages.flatMap(digitsOf)),
);

/**
 * @param text a text
 * @param value a number
 * @returns whether the text gives it, in digits or in words; labels of figures do not count
 */
export function gives({ passages }: CheckedText, value: number): boolean {
  const wanted = fromNumber(value);
  return passages.some((passage) => passage.kind !== 'label' && allValuesOf(passage).has(wanted));
}
