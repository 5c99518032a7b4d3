import type { TextPassage } from '../../publication/passages.ts';
import { perBulletin } from '../per-bulletin.ts';
import type { NumberLocale } from './conventions.ts';
import { meanings } from './number-pool.ts';
import { numbersOf } from './numbers-of.ts';
import type { Value } from './value.ts';
import { wordValues } from './word-values.ts';

const inWords = perBulletin<TextPassage, ReadonlySet<Value>>();

/**
 * @param passage a passage
 * @param locale the language of its text
 * @returns the values that it gives in words, found once however many numbers are looked for
 */
export function wordValuesOf(passage: TextPassage, locale: NumberLocale): ReadonlySet<Value> {
  const values = inWords.get(passage) ?? wordValues(passage.text, locale);
  inWords.set(passage, values);
  return values;
}

const inDigits = perBulletin<readonly TextPassage[] | TextPassage, ReadonlySet<Value>>();

/**
 * @param passages a passage, or all of a text
 * @param locale the language of the text
 * @returns the values that they give in digits
 */
export function valuesOf(
  passages: readonly TextPassage[] | TextPassage,
  locale: NumberLocale,
): ReadonlySet<Value> {
  const all = [passages].flat() as readonly TextPassage[];
  const values = inDigits.get(passages) ?? meanings(all.flatMap((each) => numbersOf(each, locale)));
  inDigits.set(passages, values);
  return values;
}
