import { cachedByWord } from '../../store/caches.ts';
import { asSounded } from '../things/same-sound.ts';
import type { WordInText } from './words-of.ts';

/** What a word or phrase stands for, and how many words it takes. */
export interface Entry<T> {
  readonly value: T;
  readonly count: number;
}

/** The words of a language that stand for something, in all their forms. */
export interface Lexicon<T> {
  /** What a word by itself stands for. */
  readonly of: (word: string) => T | undefined;
  /** What the longest phrase stands for that begins with one of some words. */
  readonly at: (words: readonly WordInText[], index: number) => Entry<T> | undefined;
}

/** Sets of endings or beginnings, by name. */
export type Endings = Readonly<Record<string, readonly string[]>>;

/** A phrase after its first word. */
interface Phrase<T> {
  readonly rest: readonly string[];
  readonly value: T;
}

/**
 * Makes a dictionary.
 * @param values what each word or phrase stands for; `stem~set` has one of the endings of that set, `set~stem` one of
 *   its beginnings
 * @param endings the sets
 * @returns the dictionary, blind to capitals
 * @example lexiconOf({ 'þriðj~weak': 3 }, { weak: ['i', 'a', 'u'] }).of('Þriðja') // 3
 */
export function lexiconOf<T extends number | string | object>(
  values: Readonly<Record<string, T>>,
  endings: Endings = {},
): Lexicon<T> {
  const words = new Map<string, T>();
  const phrases = new Map<string, Phrase<T>[]>();
  let longest = 0;
  for (const [written, value] of Object.entries(values)) {
    for (const form of formsOfWord(plain(written), endings)) {
      const [first = '', ...rest] = spelled(form).split(/[\s\u00A0-]+/u);
      // Decomposed letters take more room, and signs that not everybody writes.
      longest = Math.max(longest, first.normalize('NFD').length + 2);
      if (rest.length === 0) words.set(first, words.get(first) ?? value);
      else phrases.set(first, [...(phrases.get(first) ?? []), { rest, value }]);
    }
  }
  for (const some of phrases.values()) some.sort((one, other) => other.rest.length - one.rest.length);
  const entryOf = (written: string) => {
    const word = spelled(plain(written));
    const [value, some] = [words.get(word), phrases.get(word)];
    return value === undefined && some === undefined ? undefined : { value, phrases: some ?? [] };
  };
  const entryCached = cachedByWord(entryOf);
  const find = (written: string) => (written.length > longest ? undefined : entryCached(written));
  return {
    of: (word) => find(word)?.value,
    at(all, index) {
      const found = find(all[index]?.text ?? '');
      if (found === undefined) return undefined;
      const phrase = found.phrases.find(({ rest }) =>
        rest.every((word, place) => {
          const next = all[index + place + 1];
          return next?.isNear === true && spelled(plain(next.text)) === word;
        }),
      );
      if (phrase) return { value: phrase.value, count: phrase.rest.length + 1 };
      return found.value === undefined ? undefined : { value: found.value, count: 1 };
    },
  };
}

/**
 * @param written a word that may name a set of endings or beginnings
 * @param endings the sets
 * @returns the word with each of them
 */
export function formsOfWord(written: string, endings: Endings): string[] {
  const [before = '', after] = written.split('~');
  if (after === undefined) return [before];
  const ends = endings[after];
  if (ends) return ends.map((ending) => before + plain(ending));
  return (endings[before] ?? ['']).map((beginning) => plain(beginning) + after);
}

/**
 * @param word any word
 * @returns it as dictionaries know it
 */
export function plain(word: string): string {
  return word.normalize('NFC').toLowerCase();
}

/**
 * Devanagari is written with the dot below a letter or without it, and with one or another sign for a nasal: पाँच, पांच;
 * पन्द्रह, पंद्रह. Ethiopic has several letters for h, s, ts and the vowels, of which Amharic says each pair alike.
 */
function spelled(word: string): string {
  // "Ha" and "a" have a form that is said like their first.
  if (/^[\u1200-\u135A]/.test(word)) return asSounded(word).replaceAll('ሃ', 'ሀ').replaceAll('ኣ', 'አ');
  if (!/^[\u0900-\u097F]/.test(word)) return word;
  return word.replaceAll('\u093C', '').replaceAll(/\u0901|[ङञणनम]\u094D(?=[क-ह])/g, '\u0902');
}
