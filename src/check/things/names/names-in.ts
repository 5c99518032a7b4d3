import { cachedByWord } from '../../../store/caches.ts';
import { nameLetters } from './alike.ts';

/** A word with a capital, which may be a name. */
export interface NameInText {
  readonly text: string;
  readonly index: number;
  readonly letters: string;
  /** Whether it begins a sentence, so that its capital says nothing. */
  readonly isFirst: boolean;
}

/** Shorter words are titles and initials; in capitals alone, what is short for a name in one language and not in another. */
const minName = 3;
const isAbbreviation = (word: string) => word.length <= 6 && word === word.toUpperCase();

const lettersOf = cachedByWord(nameLetters);

const capitalised = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}]*(?:[’'-]\p{L}[\p{L}\p{M}]*)*/gu;
const anyWord = /[\p{L}\p{M}]+(?:[’'-][\p{L}\p{M}]+)*/gu;
const beginning = /(?:^|[.!?:…"“”„‟»«‹›(\n¿¡]\s*|[–—-]\s)$/u;

/**
 * @param text any text
 * @returns its words with a capital, in order
 */
export function namesIn(text: string): NameInText[] {
  return Array.from(text.matchAll(capitalised), ({ 0: word, index }) => ({
    text: word,
    index,
    letters: lettersOf(word),
    isFirst: beginning.test(text.slice(Math.max(0, index - 3), index)),
  })).filter(({ letters, text: word }) => letters.length >= minName && !isAbbreviation(word));
}

/**
 * @param text any text
 * @returns the letters of its words, those with a hyphen also in their parts
 */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = text.match(anyWord) ?? [];
  return new Set(words.flatMap((word) => [word, ...word.split(/[’'-]/u)]).map(lettersOf));
}

/**
 * @param text any text
 * @returns the letters of its words without a capital, which are no names
 */
export function smallWordsIn(text: string): ReadonlySet<string> {
  return new Set((text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}]*/gu) ?? []).map(lettersOf));
}
