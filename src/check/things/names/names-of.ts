import type { CheckedPassage } from '../../checked-work.ts';
import { known } from '../../known.ts';
import { thingsOf } from '../things-in.ts';
import { areAlike, nameLetters } from './alike.ts';
import { namesIn, smallWordsIn, wordsIn, type NameInText } from './names-in.ts';

/** What is known of the names of a passage. */
export interface NamesOfPassage {
  readonly names: readonly NameInText[];
  /** Whether a word of the passage is written without a capital. */
  readonly isSmall: (letters: string) => boolean;
  /** Whether a word of the passage may be a name, in whatever form. */
  readonly has: (letters: string) => boolean;
}

/** Names that are alike begin with the same letters, as many as these. */
const maxStart = 3;

/**
 * @param passage a passage
 * @returns its names
 */
export const namesOf = known((passage: CheckedPassage): NamesOfPassage => {
  const { text } = passage;
  // Most passages are asked for few names, or for none.
  const whole = onceMade(() => text.toLowerCase());
  const letters = onceMade(() => nameLetters(text));
  const byStart = onceMade(() => Map.groupBy(wordsIn(text), startOf));
  const small = onceMade(() => smallWordsIn(text));
  const names = namesIn(text);
  // Months and weekdays have capitals in some languages, and are compared by what they mean.
  const things = new Set(names.length === 0 ? [] : thingsOf(passage).map(({ index }) => index));
  return {
    names: names.filter(({ index }) => !things.has(index)),
    isSmall: (name) => small().has(name),
    has: (name) =>
      whole().includes(name) ||
      (letters().includes(startOf(name)) &&
        byStart()
          .get(startOf(name))
          ?.some((word) => areAlike(name, word)) === true),
  };
});

function onceMade<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}

/**
 * @param letters letters of a name
 * @returns those which all that are alike begin with
 */
export function startOf(letters: string): string {
  return letters.slice(0, maxStart);
}
