import type { CheckedPassage } from '../checked-work.ts';
import { numbersOf } from '../numbers/values-of.ts';
import type { Thing } from './thing.ts';

/** Farthest that a number stands from what it counts, with "million" or "US" between them. */
const maxReach = 16;

/** What parts a number from what it does not count. */
const apart = /[.!?;:।。、，](?!\p{Nd})/u;

/**
 * @param passage a passage
 * @returns tells whether a thing of it stands near a number, so that "won" is a currency and "they won" none
 */
export function nearNumber(passage: CheckedPassage): (thing: Thing) => boolean {
  const { text } = passage;
  const numbers = numbersOf(passage);
  return ({ index, text: { length } }) =>
    numbers.some((number) => {
      const end = number.index + number.text.length;
      const isBefore = end <= index;
      const gap = isBefore ? text.slice(end, index) : text.slice(index + length, number.index);
      return (isBefore || number.index >= index + length) && gap.length <= maxReach && !apart.test(gap);
    });
}
