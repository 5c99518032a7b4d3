import type { ElementContent } from 'hast';

import type { Block } from './blocks.ts';

/** A text in two: what a reader sees first of it, and what follows. */
export interface LeadAndRest {
  readonly lead: readonly Block[];
  readonly rest: readonly Block[];
}

/**
 * Parts a text behind its first paragraph, so that figures may stand there. What stands before that paragraph, such as a
 * heading or a picture, goes with it; one in a note, a list or a quotation is a part of that, and is not meant.
 * @param blocks the text
 * @returns the two; a text without a paragraph of its own has no lead
 */
export function leadAndRest(blocks: readonly Block[]): LeadAndRest {
  for (const [index, block] of blocks.entries()) {
    const end = block.kind === 'words' ? block.nodes.findIndex(isParagraph) + 1 : 0;
    if (block.kind !== 'words' || end === 0) continue;
    const after = [...wordsOf(block.nodes.slice(end)), ...blocks.slice(index + 1)];
    const remarks = after.findIndex((each) => !isRemark(each));
    const own = remarks === -1 ? after.length : remarks;
    return {
      lead: [
        ...blocks.slice(0, index),
        { kind: 'words', nodes: block.nodes.slice(0, end) },
        ...after.slice(0, own),
      ],
      rest: after.slice(own),
    };
  }
  return { lead: [], rest: blocks };
}

const isParagraph = (node: ElementContent) => node.type === 'element' && node.tagName === 'p';

/** Without the line end between two paragraphs. */
function wordsOf(nodes: readonly ElementContent[]): Block[] {
  const start = nodes.findIndex(({ type }) => type !== 'text');
  return start === -1 ? [] : [{ kind: 'words', nodes: nodes.slice(start) }];
}

/** What a preview says of the paragraph above it. */
const isRemark = (block: Block) => block.kind === 'words' && block.nodes.every(({ type }) => type === 'raw');
