import { excerpt } from '../../read/findings/excerpt.ts';

/**
 * @param text words of a passage
 * @returns its first few, to know it by
 * @example opening('The village has twelve wells now.') // 'The village has twelve …'
 */
export function opening(text: string): string {
  return firstWords(text, 4, 5);
}

/**
 * @param text any text
 * @returns its first words: enough to find it, and short enough to acknowledge
 */
export function longOpening(text: string): string {
  return firstWords(text, 8, 8);
}

function firstWords(text: string, kept: number, max: number): string {
  const words = excerpt(text.trim()).split(/\s+/);
  return words.length > max ? `${words.slice(0, kept).join(' ')} …` : words.join(' ');
}
