import type { PhrasingContent } from 'mdast';

import { textOf } from '../../../text/text.ts';

/**
 * @param nodes words with their marks
 * @returns the words alone, on one line
 */
export function plainWords(nodes: readonly PhrasingContent[] = []): string {
  return onOneLine(nodes.map(textOf).join(''));
}

/**
 * @param words any words
 * @returns the same on one line
 */
export function onOneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
