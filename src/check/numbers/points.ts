import { cached } from '../../store/caches.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { anyWord } from './any-word.ts';
import type { NumberLocale } from './conventions.ts';
import { plain } from './lexicon.ts';
import type { Agreeing } from './match.ts';
import type { NumberInText } from './number-in-text.ts';

/** Farthest from a number that something says that it counts percentage points. */
const maxReach = 30;

/**
 * @param numbers a number of the source text and the translation's
 * @param passages where they stand
 * @returns whether both count percentage points, which not every language says with its word for per cent; where only one
 *   language's words for them are known, those of the other are taken to be there
 */
export function arePoints({ source, translation }: Agreeing, passages: Rendered): boolean {
  const isKnown = [passages.source, passages.translation].some(
    ({ of }) => pointWords(of.locale) !== undefined,
  );
  return isKnown && countsPoints(source, passages.source) && countsPoints(translation, passages.translation);
}

function countsPoints(
  { index, text: written }: NumberInText,
  { text, of: { locale } }: CheckedPassage,
): boolean {
  const words = pointWords(locale);
  if (words === undefined) return true;
  return words.test(plain(text.slice(Math.max(0, index - maxReach), index + written.length + maxReach)));
}

/** Finds words for percentage points, or what begins with one; nothing where the language's are not known. */
const pointWords = cached(({ writing }: NumberLocale): RegExp | undefined =>
  writing.pointWords.length === 0 ? undefined : new RegExp(anyWord(writing.pointWords), 'u'),
);
