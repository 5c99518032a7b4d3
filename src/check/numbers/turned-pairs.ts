import { cached } from '../../store/caches.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { plain } from './lexicon.ts';
import type { Agreeing } from './match.ts';
import { syllables } from '../things/forms.ts';
import { isYear } from './placed.ts';
import { numberDifference, type NumberDifference } from './number-difference.ts';
import { numbersOf } from './values-of.ts';

/** What joins the ends of a range or the sides of a score: a word, or a sign. */
type Join = 'dash' | 'colon' | 'word';

/** Signs between such ends, each with how it is known. */
const signs = [
  [/^\s?[-–—‒−~〜～x×]\s?$/u, 'dash'],
  [/^\s?:\s?$/u, 'colon'],
] as const satisfies readonly (readonly [RegExp, Join])[];

/**
 * Finds the two ends of one range or the two sides of one score that were exchanged: "from 7.4 to 6.9", "3–1". Only
 * numbers that stand side by side in both texts, with what joins such ends between them, are ends of one thing.
 * @param agreeing the numbers that both passages have
 * @param passages the passages
 * @returns the exchanges
 */
export function turnedPairs(agreeing: readonly Agreeing[], passages: Rendered): NumberDifference[] {
  if (agreeing.length < 2) return [];
  const inOrder = [...agreeing].sort((one, other) => one.source.index - other.source.index);
  return inOrder.slice(1).flatMap((second, index) => {
    const first = inOrder[index];
    if (first === undefined || first.source.values[0] === second.source.values[0]) return [];
    const own = joinOf(first.source.index, second.source.index, passages.source);
    const other = joinOf(second.translation.index, first.translation.index, passages.translation);
    if (own === undefined || other === undefined || !areAlike(own, other)) return [];
    return [numberDifference('swapped', false, passages, [first.source, second.translation])];
  });
}

/** With a colon a score is that of one's own side first, "a 1-0 defeat" is "0:1"; a word may stand for either sign. */
function areAlike(one: Join, other: Join): boolean {
  return one === other || one === 'word' || other === 'word';
}

/** What joins two numbers that stand side by side, but for years; nothing where something else stands between. */
function joinOf(from: number, to: number, passage: CheckedPassage): Join | undefined {
  const { text, of } = passage;
  if (from >= to) return undefined;
  const numbers = sortedNumbersOf(passage);
  const [at, end] = [from, to].map((wanted) => numbers.findIndex(({ index }) => index === wanted));
  const first = numbers[at ?? -1];
  if (first === undefined || end === undefined || !numbers.slice((at ?? 0) + 1, end).every(isYear))
    return undefined;
  const between = text.slice(first.index + first.text.length, to);
  // Written from the right, a range in signs is read in either direction.
  const sign = of.locale.direction === 'ltr' ? signs.find(([pattern]) => pattern.test(between)) : undefined;
  if (sign) return sign[1];
  return rangeWordsOf(of.locale.writing)(between) ? 'word' : undefined;
}

const sortedNumbersOf = cached((passage: CheckedPassage) =>
  numbersOf(passage).filter(({ form }) => form !== 'hint'),
);

/** Whether what stands between two numbers says that the one is where something begins, the other where it ends. */
const rangeWordsOf = cached(({ rangeWords }: CheckedPassage['of']['locale']['writing']) => {
  // Where a letter stands for a syllable, such words are endings too: "રૂપિયાથી".
  const isEnding = (word: string) => syllables.test(word);
  const any = (words: readonly string[]) =>
    words.map((word) => RegExp.escape(plain(word))).join('|') || '(?!)';
  const words = rangeWords.filter((word) => !isEnding(word));
  const pattern = new RegExp(
    String.raw`^[^.,;:!?()]{0,20}?(?:(?<![\p{L}\p{M}])(?:${any(words)})|(?:${any(rangeWords.filter(isEnding))}))(?:\s|$)[^.,;:!?()]{0,24}$`,
    'u',
  );
  return (between: string) => pattern.test(plain(between));
});
