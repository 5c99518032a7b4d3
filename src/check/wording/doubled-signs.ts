import type { Writing } from '../../publication/writing.ts';
import { cached } from '../../store/caches.ts';
import { isUnspaced } from '../things/forms.ts';

/**
 * @param text a text
 * @param writing how its language is written
 * @returns where words stand twice in a row in a script without spaces, each match with what should stand there as `once`
 */
export function doubledSigns(text: string, writing: Writing): RegExpExecArray[] {
  return Array.from(text.matchAll(patternOf(writing))).filter(areWords);
}

/** Letters of scripts without spaces that stand twice in a row as nothing but a slip: so many of them. */
const long = [
  String.raw`[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]{6,20}`,
  String.raw`\p{Script=Han}{4,12}`,
];

const patternOf = cached(({ onceWords }: Writing): RegExp => {
  const words = onceWords.filter((word) => isUnspaced.test(word)).map((word) => RegExp.escape(word));
  return new RegExp(`(?<once>${[...long, ...words].join('|')})\\k<once>`, 'gu');
});

/** The dictionaries of all scripts without spaces are asked whatever the language. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** Farthest that a dictionary is asked on both sides of what stands twice. */
const maxAround = 10;

/** Whether both of two signs are words of their own: the first of 現在在 ends another. */
function areWords({ 0: found, 1: once = '', index, input }: RegExpExecArray): boolean {
  // A laugh, 哈哈哈哈, is no word that stands twice.
  if (new Set(once).size === 1 && once.length > 1) return false;
  if (once.length > 2) return true;
  const from = Math.max(0, index - maxAround);
  const around = input.slice(from, index + found.length + maxAround);
  const starts = Array.from(segmenter.segment(around), (segment) => segment.index + from);
  return [index, index + once.length].every((start) => starts.includes(start));
}
