import type { TextPassage } from '../../publication/passages.ts';
import type { CheckedPassage, CheckedText } from '../checked-work.ts';
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
    let at = { word: '', start: 0, end: 0 };
    for (const { index } of passage.text.matchAll(pattern)) {
      // Another place in the same word.
      if (index >= at.end) at = wordAt(passage.text, index);
      const { word, start } = at;
      if (!words.has(word)) words.set(word, { word, passage, index: start });
    }
  }
  return [...words.values()];
}

/** The word around a place, where it begins, and where it ends with the marks behind it. */
function wordAt(text: string, index: number): { word: string; start: number; end: number } {
  const before = wordBefore(text, index);
  const after = /^.\S*/su.exec(textAfter(text, index))?.[0] ?? '';
  const word = (before + after).trim().replaceAll(/^[\p{P}]+|[\p{P}]+$/gu, '');
  const start = text.indexOf(word, index - before.length);
  return { word, start, end: index + Math.max(1, after.length) };
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
