import type { Writing } from '../../publication/writing.ts';
import { cached } from '../../store/caches.ts';

/** So many of the numbers from two to ten have words in every language whose number words are known. */
const minKnown = 5;

/**
 * @param writing how a language is written
 * @returns whether its number words are known; a few for halves or tenths are not all that a text may count by
 */
export const knowsWords = cached(({ numberWords }: Writing): boolean => {
  const small = new Set(
    Object.values(numberWords).filter((value) => value >= 2 && value <= 10 && value % 1 === 0),
  );
  return small.size >= minKnown;
});
