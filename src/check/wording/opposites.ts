import type { OppositeSense, Writing } from '../../publication/writing.ts';
import { cached, cachedByWord } from '../../store/caches.ts';
import { plain } from '../numbers/lexicon.ts';
import { isUnspaced } from '../things/forms.ts';

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
  const [within, alone] = [[...listed].filter(([each]) => isUnspaced.test(each)), new Map(listed)];
  for (const [each] of within) alone.delete(each);
  const inWords = phraseFinder([...alone]);
  if (within.length === 0) return inWords;
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
  // The same few thousand words make up all texts of a language, and few of them begin what is listed.
  const beginningWith = cachedByWord((written) => {
    const word = plain(written);
    const fitting = phrases.filter(({ words: [first] }) => first?.test(word));
    return fitting.length > 0 ? fitting : undefined;
  });
  return (text: string): OppositeInText[] => {
    const found: OppositeInText[] = [];
    let after = 0;
    for (const { 0: word, index } of text.matchAll(token)) {
      const begun = index < after ? undefined : beginningWith(word);
      if (begun === undefined) continue;
      const words = wordsFrom(text, index, Math.max(...begun.map((phrase) => phrase.words.length)));
      const fitting = begun.find((phrase) => fits(phrase, words));
      if (fitting === undefined) continue;
      after = words[fitting.words.length - 1]?.end ?? index;
      found.push({ text: text.slice(index, after), index, senses: fitting.senses });
    }
    return found;
  };
}

/** A word as words are compared, and where it ends. */
interface PlainWord {
  readonly word: string;
  readonly end: number;
}

/** The words of a text from one of them on, as far as nothing but spaces parts them. */
function wordsFrom(text: string, from: number, count: number): PlainWord[] {
  const next = new RegExp(token);
  next.lastIndex = from;
  const words: PlainWord[] = [];
  for (let match = next.exec(text); match !== null && words.length < count; match = next.exec(text)) {
    const { 0: word, index } = match;
    const last = words.at(-1);
    if (last !== undefined && /[^\s-]/u.test(text.slice(last.end, index))) break;
    words.push({ word: plain(word), end: index + word.length });
  }
  return words;
}

function fits({ words }: Phrase, written: readonly PlainWord[]): boolean {
  return words.every((word, place) => word.test(written[place]?.word ?? ''));
}

function patternOf(word: string): RegExp {
  if (word === '#') return /^\p{Nd}/u;
  const parts = word.split('*').map((part) => (part === '' ? '' : RegExp.escape(part)));
  return new RegExp(`^${parts.join('.*')}$`, 'u');
}
