import type { Element, ElementContent } from 'hast';

import type { Block } from './blocks.ts';
import { componentNamed } from './components/components.ts';
import type { PassageKind } from './passages.ts';
import { textOf } from './text.ts';

/**
 * A part of a text that something can stand beside: an element at its top, an item of a list there, or a block of another
 * kind as a whole.
 */
export type Part = Block | Element;

/** What some words stand in. */
interface Around {
  readonly part: Part;
  readonly kind: PassageKind;
}

/**
 * Finds where the passages of a text are in its blocks, which do not keep the places that they had in the file.
 * @param blocks the text
 * @returns the part that holds each passage, by the passage's id, in the passages' order
 */
export function partsOfPassages(blocks: readonly Block[]): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const counts = new Map<PassageKind, number>();
  const add = ({ part, kind }: Around) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    parts.set(`${kind}-${String(count)}`, part);
  };
  const walkNodes = (nodes: readonly ElementContent[], around: Around) => {
    let run = '';
    const finishRun = () => {
      if (run.trim() !== '') add(around);
      run = '';
    };
    for (const node of nodes) {
      if (node.type !== 'element' || !blockTag.test(node.tagName)) {
        run += textOf(node);
        continue;
      }
      finishRun();
      walkNodes(node.children, within(node, around));
    }
    finishRun();
  };
  const walkBlock = (block: Block, around: Around) => {
    if (block.kind === 'picture') add({ ...around, kind: 'picture' });
    else if (block.kind !== 'component') walkNodes(block.nodes, around);
    else {
      const kind = componentNamed(block.name)?.kind ?? around.kind;
      for (const child of block.children) walkBlock(child, { ...around, kind });
    }
  };
  for (const block of blocks) {
    if (block.kind !== 'words') walkBlock(block, { part: block, kind: 'paragraph' });
    else
      for (const node of block.nodes)
        if (node.type === 'element') walkNodes([node], { part: node, kind: 'paragraph' });
  }
  return parts;
}

/** What stands among no words. */
const blockTag = /^(?:blockquote|h[23]|hr|li|[ou]l|p|t(?:able|body|d|h|head|r))$/;

/** Kinds by the element around the words; others leave the kind as it is. */
const kinds: Readonly<Record<string, PassageKind>> = {
  h2: 'heading',
  h3: 'heading',
  li: 'item',
  blockquote: 'quotation',
  td: 'cell',
  th: 'cell',
};

function within(node: Element, { part, kind }: Around): Around {
  const isItem = node.tagName === 'li' && 'tagName' in part;
  return { part: isItem ? node : part, kind: kinds[node.tagName] ?? kind };
}
