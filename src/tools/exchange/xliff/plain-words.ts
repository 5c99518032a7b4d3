import type { PhrasingContent } from 'mdast';

import { textOf } from '../../../text/text.ts';

/**
 * @param nodes words with their marks
 * @returns the words alone, on one line
 */
export function plainWords(nodes: readonly PhrasingContent[] = []): string {
  return nodes.map(textOf).join('').replaceAll(/\s+/g, ' ').trim();
}
