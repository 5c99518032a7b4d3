import { NumberInMaking } from './number-in-making.ts';
import type { Sense } from './senses.ts';

/** A word or phrase of a number in a text. */
export interface Item {
  readonly senses: readonly Sense[];
  readonly start: number;
  readonly end: number;
  /** Whether a word such as "and" stands before it. */
  readonly isJoined: boolean;
}

/** In which order a language says the words of a number. */
export interface WordOrder {
  /** Whether units stand before tens: "einundzwanzig". */
  readonly unitsFirst: boolean;
}

/** Words that make one number, and what they say. */
export interface Composed {
  readonly items: readonly Item[];
  readonly values: readonly number[];
}

/**
 * Reads words as numbers where what multiplies follows what it multiplies: "three hundred thousand and five". Words that
 * make no number together are several.
 * @param items words that follow each other
 * @param order in which the language says them
 * @returns the numbers in order
 */
export function compose(items: readonly Item[], order: WordOrder): Composed[] {
  const numbers: Composed[] = [];
  let at = 0;
  while (at < items.length) {
    const number = new NumberInMaking(order);
    const rest = items.slice(at);
    const refused = rest.findIndex((item, place) => !number.take(item, rest[place + 1]));
    const end = refused === -1 ? items.length : at + Math.max(1, refused);
    const taken = items.slice(at, end);
    const values = number.values(taken);
    if (values.length > 0) numbers.push({ items: taken, values });
    at = end;
  }
  return numbers;
}
