import type { TextPassage } from '../../publication/passages.ts';
import type { CheckedPassage, CheckedText } from '../checked-bulletin.ts';
import { textAfter, wordBefore } from '../wording/nearby.ts';

/** A word, and where it first stands. */
export interface PlacedWord {
  readonly word: string;
  readonly passage: CheckedPassage;
  readonly index: number;
}

/**
 * Finds the words that a pattern is in, each once.
 * @param text a text
 * @param pattern a global pattern
 * @returns the words, from space to space and without the punctuation around them, in reading order
 */
export function wordsWith({ passages }: CheckedText, pattern: RegExp): PlacedWord[] {
  const words = new Map<string, PlacedWord>();
  for (const passage of passages) {
    let [word, end] = ['', 0];
    for (const { index } of passage.text.matchAll(pattern)) {
      // Another place in the same word.
      if (index >= end) [word, end] = wordAt(passage.text, index);
      if (!words.has(word)) words.set(word, { word, passage, index });
    }
  }
  return [...words.values()];
}

/** The word around a place, and where it ends. */
function wordAt(text: string, index: number): [word: string, end: number] {
  const before = wordBefore(text, index);
  const after = /^.\S*/su.exec(textAfter(text, index))?.[0] ?? '';
  const word = (before + after).trim().replaceAll(/^[\p{P}]+|[\p{P}]+$/gu, '');
  return [word, index + Math.max(1, after.length)];
}

/**
 * @param passage a passage
 * @returns its words but for those that are marked as being in another language
 */
export function ownWords({ text, foreign }: TextPassage): string {
  const own: string[] = [];
  let from = 0;
  for (const words of foreign) {
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    own.push(text.slice(from, at));
    from = at + words.length;
  }
  return [...own, text.slice(from)].join(' ');
}
