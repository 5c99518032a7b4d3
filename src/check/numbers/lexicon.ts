import { cached } from '../../store/caches.ts';

/** Gives the number that a word stands for, in whatever form it is written. */
export type Lexicon = (word: string) => number | undefined;

/** Longest ending and prefix that `*` stands for. */
const maxAdded = { ending: 4, prefix: 2 };

/** Longest word of which the engine makes a copy of its own. */
const maxKept = 12;

/**
 * Makes a dictionary of number words.
 * @param values numbers by word; `*` at a word's end or beginning stands for letters that its forms add
 * @returns the dictionary, blind to capitals; a word as it stands is preferred to a form
 * @example lexiconOf({ '*wili': 2 })('viwili') // 2
 */
export function lexiconOf(values: Readonly<Record<string, number>>): Lexicon {
  const words = new Map<string, number>();
  const stems = new Map<string, number>();
  const ends = new Map<string, number>();
  for (const [written, value] of Object.entries(values)) {
    const word = plain(written);
    if (word.endsWith('*')) stems.set(word.slice(0, -1), value);
    else if (word.startsWith('*')) ends.set(word.slice(1), value);
    else words.set(word, value);
  }
  // Decomposed letters take more room.
  const longest =
    Math.max(0, ...Object.keys(values).map((word) => word.normalize('NFD').length)) + maxAdded.ending;
  const find = (word: string) =>
    words.get(word) ??
    cut(maxAdded.ending, word, (count) => stems.get(word.slice(0, word.length - count))) ??
    cut(maxAdded.prefix, word, (count) => ends.get(word.slice(count)));
  const findCached = cached((written: string) => find(plain(written)));
  return (written) => {
    if (written.length > longest) return undefined;
    // A longer piece would keep the whole text that it was cut from in memory.
    return written.length > maxKept ? find(plain(written)) : findCached(written);
  };
}

function cut(limit: number, word: string, find: (count: number) => number | undefined): number | undefined {
  for (let count = 0; count <= limit && count < word.length; count += 1) {
    const value = find(count);
    if (value !== undefined) return value;
  }
  return undefined;
}

function plain(word: string): string {
  return word.normalize('NFC').toLowerCase();
}
