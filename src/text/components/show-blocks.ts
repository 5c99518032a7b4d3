import type { ElementContent } from 'hast';

import type { Block } from '../blocks.ts';
import { componentNamed } from './components.ts';
import { showPicture } from './picture/picture.ts';
import type { Surroundings } from './surroundings.ts';
import { showTable } from './table/table.ts';

/**
 * A text as pages and feeds show it.
 * @param blocks the text
 * @param surroundings what shows it, and with what
 * @param around puts something around what is shown of a block at the top; by default, nothing
 * @returns its tree
 * @throws for a component of an unknown name, and for a picture that was not made
 */
export function showBlocks(
  blocks: readonly Block[],
  surroundings: Surroundings,
  around: (block: Block, shown: readonly ElementContent[]) => readonly ElementContent[] = (_, shown) => shown,
): ElementContent[] {
  return blocks.flatMap((block, index) => {
    const shown = around(block, showBlock(block, surroundings));
    // Programs that show no style show the line break.
    return surroundings.medium === 'feed' && index > 0 ? [{ type: 'text', value: '\n' }, ...shown] : shown;
  });
}

function showBlock(block: Block, surroundings: Surroundings): readonly ElementContent[] {
  if (block.kind === 'words') return block.nodes;
  if (block.kind === 'table') return [showTable(block, surroundings)];
  if (block.kind === 'picture') return [showPicture(block, surroundings)];
  const component = componentNamed(block.name);
  if (component === undefined) throw new Error(`There is no component <${block.name}>.`);
  return component.show(showBlocks(block.children, surroundings), surroundings, block.attributes);
}
