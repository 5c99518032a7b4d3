import { hash } from 'node:crypto';

/** One in sixty million differs and has the same mark, a line of front matter holds those of a text, and it is typed. */
const length = 5;

/**
 * A short mark of some words, the same on every machine.
 * @param words anything that was written
 * @returns five of `0-9` and `a-z`
 */
export function shortMark(words: readonly string[]): string {
  const digest = hash('sha256', JSON.stringify(words));
  return Number.parseInt(digest.slice(0, 12), 16).toString(36).padStart(length, '0').slice(-length);
}
