import type { ElementContent } from 'hast';

import type { Block } from './blocks.ts';
import { follow } from './components/follow/follow.ts';

/** What every page can show. */
const plain = new Set(['a', 'abbr', 'bdi', 'br', 'p', 'span', 'strong']);

/**
 * @param blocks a text
 * @returns whether it is more than plain paragraphs and a call to follow: most are not, and need no style for the rest
 */
export function holdsConstructs(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    if (block.kind === 'words') return !arePlain(block.nodes);
    return block.kind !== 'component' || block.name !== follow.name || holdsConstructs(block.children);
  });
}

function arePlain(nodes: readonly ElementContent[]): boolean {
  return nodes.every(
    (node) => node.type !== 'element' || (plain.has(node.tagName) && arePlain(node.children)),
  );
}
