import type { HastNode } from 'satteri';

import { beginGathering, toBlocks, type Block, type Content, type ContentSource } from './blocks.ts';
import { legibleTree } from './legible-tree.ts';
import { parseLegibly } from './parse-legibly.ts';
import { passagesOf, writtenPassagesOf } from './passages.ts';
import { lineOf } from './place.ts';
import type { Gathering } from './to-elements.ts';
import { UnlistedError } from './unlisted.ts';

/** A part of a text, and the line of the file on which it begins. */
export interface Piece {
  readonly line: number;
  readonly blocks: readonly Block[];
}

/** A text as data, as far as it can be read. */
export interface LegibleContent extends Content {
  /** The same blocks, by what stands at the top of the text: a paragraph, a list, a table … */
  readonly pieces: readonly Piece[];
}

/**
 * Reads a text for the preview: of one that is sound it makes what {@link toContent} makes; in any other, what is
 * refused stands as it was written, or is left out.
 * @param body text of the file, its lines where they are in the file
 * @param source what is known of the text's surroundings
 * @returns the text as data; undefined where it is too much for any page
 */
export function readContentLegibly(body: string, source: ContentSource): LegibleContent | undefined {
  const text = parseLegibly(body);
  if (text === undefined) return undefined;
  const nodes = legibleTree(text);
  const passages = writtenPassagesOf(text);
  const gathering = beginGathering(passages, source);
  const pieces = nodes.flatMap((node) => {
    const blocks = blocksOf(node, gathering);
    return blocks.length === 0 ? [] : [{ line: lineOf(node), blocks }];
  });
  const { headingIds, links, pictures } = gathering;
  return {
    pieces,
    blocks: pieces.flatMap(({ blocks }) => blocks),
    body: passagesOf(passages),
    headingIds,
    links,
    pictures,
  };
}

/** What the writer refuses all the same is left out. */
function blocksOf(node: HastNode, gathering: Gathering): Block[] {
  try {
    return toBlocks([node], gathering);
  } catch (error) {
    if (error instanceof UnlistedError) return [];
    throw error;
  }
}
