import type { Element, ElementContent } from 'hast';

import type { Block } from '../../text/blocks.ts';
import { showBlocks } from '../../text/components/show-blocks.ts';
import type { Surroundings } from '../../text/components/surroundings.ts';
import { element } from '../../text/element.ts';
import { partsOfPassages, type Part } from '../../text/parts-of-passages.ts';
import { besideText, type Note, type Notes } from './notes.ts';

/** The notes of each part of a text. */
export type NotesByPart = ReadonlyMap<Part, readonly Note[]>;

/**
 * @param blocks a whole text
 * @param notes what is said of its passages
 * @returns the same by the parts that hold the passages
 */
export function notesByPart(blocks: readonly Block[], { ofPassages }: Notes): NotesByPart {
  const byPart = new Map<Part, readonly Note[]>();
  if (ofPassages.size === 0) return byPart;
  const parts = partsOfPassages(blocks);
  const [first] = parts.values();
  for (const [id, note] of ofPassages) {
    const part = id === '' ? first : parts.get(id);
    if (part !== undefined) byPart.set(part, [...(byPart.get(part) ?? []), note]);
  }
  return byPart;
}

/**
 * Shows a text, or some of it, with notes at their places: in an item of a list, beside any other part. A part and its
 * notes are one element, so that what counts a text's blocks finds as many as in another language.
 * @param blocks the text
 * @param surroundings what shows it, and with what
 * @param notes the notes of its parts
 * @returns its tree
 */
export function showWithNotes(
  blocks: readonly Block[],
  surroundings: Surroundings,
  notes: NotesByPart,
): readonly ElementContent[] {
  if (notes.size === 0) return showBlocks(blocks, surroundings);
  const noted = blocks.map((block): Block => {
    if (block.kind !== 'words') return block;
    const nodes = block.nodes.flatMap((node) =>
      node.type === 'element'
        ? beside([withItems(node, notes, surroundings)], notes.get(node), surroundings)
        : [node],
    );
    return { ...block, nodes };
  });
  return showBlocks(noted, surroundings, (block, shown) => beside(shown, notes.get(block), surroundings));
}

function beside(
  shown: readonly ElementContent[],
  notes: readonly Note[] | undefined,
  { medium }: Surroundings,
): readonly ElementContent[] {
  if (notes === undefined) return shown;
  const wordsAt = (isWanted: (note: Note) => boolean) =>
    notes.filter(isWanted).map((note) => besideText(note, medium));
  const isMarked = medium === 'page' && notes.some(({ place }) => place === 'at');
  return [
    element(
      'div',
      { class: isMarked ? 'moved' : undefined },
      ...wordsAt(({ place }) => place === 'before'),
      ...shown,
      ...wordsAt(({ place }) => place !== 'before'),
    ),
  ];
}

/** A list with the notes of its items, each above the list that its item holds, if it holds one. */
function withItems(node: Element, notes: NotesByPart, surroundings: Surroundings): Element {
  const children = node.children.map((child) =>
    child.type === 'element' ? withItems(child, notes, surroundings) : child,
  );
  const own = node.tagName === 'li' ? (notes.get(node) ?? []) : [];
  const inner = children.findIndex((child) => child.type === 'element' && /^[ou]l$/.test(child.tagName));
  children.splice(
    inner === -1 ? children.length : inner,
    0,
    ...own.map((note) => besideText(note, surroundings.medium)),
  );
  return { ...node, children };
}
