import type { OppositeSense, Writing } from '../../publication/writing.ts';
import { cached } from '../../store/caches.ts';
import { unspaced } from '../numbers/words-of.ts';

/** A word that says one of two opposites, or may say either. */
export interface OppositeInText {
  readonly text: string;
  readonly index: number;
  readonly senses: readonly OppositeSense[];
}

/**
 * Finds the words of opposite meaning that a language lists.
 * @param text words of one language
 * @param writing how the language is written
 * @returns those that stand in it, in order
 */
export function oppositesIn(text: string, writing: Writing): OppositeInText[] {
  return finderFor(writing)(text);
}

const token = /(?:[\p{L}\p{M}]|\u200C|\u200D)+|\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** Several words in a row, and what each says. */
interface Phrase {
  readonly words: readonly RegExp[];
  /** The longest that fits is meant; of two as long, the one without `*`. */
  readonly length: number;
  readonly senses: readonly OppositeSense[];
}

const finderFor = cached((writing: Writing): ((text: string) => OppositeInText[]) => {
  const listed = listedIn(writing);
  if (listed.size === 0) return () => [];
  const [within, alone] = [[...listed].filter(([each]) => unspaced.test(each)), new Map(listed)];
  for (const [each] of within) alone.delete(each);
  const inWords = phraseFinder([...alone]);
  const inLetters = letterFinder(within);
  return (text) => [...inLetters(text), ...inWords(text)].sort((one, other) => one.index - other.index);
});

/** What each word or phrase may say; a bound such as "more than" belongs to its number. */
function listedIn({ opposites }: Writing): Map<string, OppositeSense[]> {
  const listed = new Map<string, OppositeSense[]>();
  for (const [sense, words] of Object.entries(opposites) as [OppositeSense, string[]][]) {
    if (sense === 'over' || sense === 'under') continue;
    for (const each of words.map(plain)) listed.set(each, [...(listed.get(each) ?? []), sense]);
  }
  return listed;
}

function letterFinder(listed: readonly (readonly [string, readonly OppositeSense[]])[]) {
  const senses = new Map(listed);
  const words = [...senses.keys()].sort((one, other) => other.length - one.length);
  const any = new RegExp(words.map((each) => RegExp.escape(each)).join('|') || '(?!)', 'gu');
  return (text: string) =>
    Array.from(plain(text).matchAll(any), ({ 0: word, index }) => ({
      text: word,
      index,
      senses: senses.get(word) ?? [],
    }));
}

function phraseFinder(listed: readonly (readonly [string, readonly OppositeSense[]])[]) {
  const phrases = listed
    .map(([words, senses]) => ({
      words: words.split(' ').map(patternOf),
      length: words.replaceAll('*', '').length - (words.includes('*') ? 0.5 : 0),
      senses,
    }))
    .sort((one, other) => other.length - one.length);
  // The same few thousand words make up all texts of a language.
  const beginningWith = cached((word: string) => phrases.filter(({ words: [first] }) => first?.test(word)));
  return (text: string): OppositeInText[] => {
    const words = [...text.matchAll(token)];
    const plainWords = words.map(([word]) => plain(word));
    const found: OppositeInText[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const fitting = beginningWith(plainWords[at] ?? '').find((phrase) => fits(phrase, plainWords, at));
      if (fitting === undefined) continue;
      const [first, last] = [words[at], words[at + fitting.words.length - 1]];
      const [index, end] = [first?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)];
      found.push({ text: text.slice(index, end), index, senses: fitting.senses });
      at += fitting.words.length - 1;
    }
    return found;
  };
}

function fits({ words }: Phrase, plainWords: readonly string[], at: number): boolean {
  return words.every((word, offset) => word.test(plainWords[at + offset] ?? ''));
}

function patternOf(word: string): RegExp {
  if (word === '#') return /^\p{Nd}/u;
  const parts = word.split('*').map((part) => (part === '' ? '' : RegExp.escape(part)));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
