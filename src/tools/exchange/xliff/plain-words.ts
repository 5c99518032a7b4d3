import type { PhrasingContent } from 'mdast';

import { wordsOf } from '../../../text/passage-runs.ts';

/**
 * @param nodes words with their marks
 * @returns the words alone, on one line
 */
export function plainWords(nodes: readonly PhrasingContent[] = []): string {
  return wordsOf(nodes).replaceAll(/\s+/g, ' ').trim();
}
