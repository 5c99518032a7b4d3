import type { TextPassage } from '../../publication/passages.ts';
import type { NumberLocale } from './conventions.ts';
import type { NumberInText } from './number-in-text.ts';
import { readNumbers } from './read-numbers.ts';
import { perBulletin } from '../per-bulletin.ts';

const known = perBulletin<TextPassage, readonly NumberInText[]>();

/**
 * @param passage a passage
 * @param locale the language of its text
 * @returns its numbers, read once however many translations are compared with it
 */
export function numbersOf(passage: TextPassage, locale: NumberLocale): readonly NumberInText[] {
  const numbers = known.get(passage) ?? readNumbers(passage.text, locale);
  known.set(passage, numbers);
  return numbers;
}
