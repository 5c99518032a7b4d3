import { cached } from '../../../store/caches.ts';
import type { CheckedPassage } from '../../checked-work.ts';
import { thingsOf } from '../things-in.ts';
import { areAlike } from './alike.ts';
import { namesIn, smallWordsIn, wordsIn, type NameInText } from './names-in.ts';

/** What is known of the names of a passage. */
export interface NamesOfPassage {
  readonly names: readonly NameInText[];
  /** The letters of words that are no names, having no capital. */
  readonly small: ReadonlySet<string>;
  /** Whether a word of the passage may be a name, in whatever form. */
  readonly has: (letters: string) => boolean;
}

/** Names that are alike begin with the same letters, as many as these. */
const maxStart = 3;

/**
 * @param passage a passage
 * @returns its names
 */
export const namesOf = cached((passage: CheckedPassage): NamesOfPassage => {
  const { text } = passage;
  const byStart = Map.groupBy(wordsIn(text), startOf);
  // Months and weekdays have capitals in some languages, and are compared by what they mean.
  const things = new Set(thingsOf(passage).map(({ index }) => index));
  return {
    names: namesIn(text).filter(({ index }) => !things.has(index)),
    small: smallWordsIn(text),
    has: (letters) => byStart.get(startOf(letters))?.some((word) => areAlike(letters, word)) === true,
  };
});

/**
 * @param letters letters of a name
 * @returns those which all that are alike begin with
 */
export function startOf(letters: string): string {
  return letters.slice(0, maxStart);
}
