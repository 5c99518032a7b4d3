import { cached } from '../../store/caches.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { oppositesIn } from '../wording/opposites.ts';
import { anyWord } from './any-word.ts';
import type { NumberLocale } from './conventions.ts';
import { formsOfWord, plain } from './lexicon.ts';
import type { Agreeing } from './match.ts';
import type { NumberInText } from './number-in-text.ts';

/** Farthest from a number that something says of it that it is below zero. */
const maxReach = 40;

/**
 * @param numbers a number of the source text and the translation's
 * @param passages where they stand
 * @returns whether one is below zero, and nothing says so of the other: no word for minus, frost or zero near it, nor one for
 *   a fall near a percentage; a word for minus may mean "less" too, so that of the translation alone its sign counts
 */
export function isBelowZeroInOne({ source, translation }: Agreeing, passages: Rendered): boolean {
  if ((source.sign === '-') === (translation.sign === '-')) return false;
  if (source.sign === '-') return !mayBeBelowZero(translation, passages.translation);
  const before = passages.translation.text.slice(Math.max(0, translation.index - 2), translation.index);
  return /[-−–－]\p{Sc}?$/u.test(before) && !mayBeBelowZero(source, passages.source);
}

function mayBeBelowZero(
  { index, text: written, isPercent }: NumberInText,
  { text, of: { locale } }: CheckedPassage,
): boolean {
  const around = text.slice(Math.max(0, index - maxReach), index + written.length + maxReach);
  if (wordsBelowZero(locale)?.test(plain(around)) === true) return true;
  // A growth of −3% is a fall by 3%.
  return isPercent && oppositesIn(around, locale.writing).some(({ senses }) => senses.includes('fall'));
}

/** Finds words for minus, zero and what is below it: as words, or anywhere where no spaces part them. */
const wordsBelowZero = cached(({ writing }: NumberLocale): RegExp | undefined => {
  const zeros = Object.entries(writing.numberWords).filter(([, value]) => value === 0);
  const forms = zeros.flatMap(([word]) => formsOfWord(plain(word), writing.endings));
  const words = [...writing.minusWords, ...writing.belowZeroWords, ...forms];
  if (words.length === 0) return undefined;
  return new RegExp(anyWord(words), 'u');
});
