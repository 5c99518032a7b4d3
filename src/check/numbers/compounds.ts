import { cached, cachedByWord } from '../../store/caches.ts';
import type { Item } from './compose.ts';
import type { Conventions } from './conventions.ts';
import { plain } from './lexicon.ts';

/** Shortest part of a compound, and shortest and longest compound; where letters bear marks fewer make a word. */
const [minPart, minCompound, minMarked, maxCompound] = [2, 6, 5, 60];

/**
 * Gives the number words that a word is made of where it is made of nothing else: "dreihunderttausend", "enogtyve"; with
 * their places in it.
 * @param conventions how a language writes numbers
 * @returns what takes its words apart
 */
export const compoundsIn = cached((conventions: Conventions) =>
  cachedByWord((word): readonly Item[] => partsOf(word, conventions)),
);

function partsOf(word: string, { senses, beginnings, conjunctions }: Conventions): readonly Item[] {
  if (
    word.length < minMarked ||
    (word.length < minCompound && !/\p{M}/u.test(word)) ||
    word.length > maxCompound ||
    !beginnings.has(word.slice(0, minPart).toLowerCase())
  )
    return [];
  // From each place on, the parts that reach the end; the longest first.
  const found = new Map<number, Item[]>([[word.length, []]]);
  for (let start = word.length - minPart; start >= 0; start -= 1) {
    for (let end = start === 0 ? word.length - 1 : word.length; end - start >= minPart; end -= 1) {
      const rest = found.get(end);
      if (rest === undefined) continue;
      const piece = word.slice(start, end);
      const part = senses.of(piece);
      const [next, ...others] = rest;
      if (part) found.set(start, [{ senses: part, start, end, isJoined: false }, ...rest]);
      else if (start > 0 && next && conjunctions.has(plain(piece)))
        found.set(start, [{ ...next, isJoined: true }, ...others]);
      else continue;
      break;
    }
  }
  return found.get(0) ?? [];
}
