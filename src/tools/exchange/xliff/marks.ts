import type { PhrasingContent } from 'mdast';

import { refuse } from '../../../text/refusals.ts';
import { parseMdx } from '../../../text/syntax.ts';
import { writeInline } from '../../../text/write-mdx.ts';
import type { Finding } from '../../../read/findings/finding.ts';

/** A mark in a passage, as MDX writes it: around words, or, without an end, by itself. */
export interface Mark {
  readonly id: string;
  readonly start: string;
  readonly end: string | undefined;
}

/** A sign that stands in no text, where the words of a mark would be. */
const words = '\uE000';

/** What MDX writes before and after the words of emphasis, a link or a tag; of a break or a comment, the whole. */
function signsOf(node: PhrasingContent): Omit<Mark, 'id'> {
  const isAround = 'children' in node && node.children.length > 0;
  if (!isAround) return { start: writeInline([node]), end: undefined };
  const hollow = { ...node, children: [{ type: 'text', value: words }] } as PhrasingContent;
  const [start = '', end = ''] = writeInline([hollow]).split(words);
  return { start, end };
}

/**
 * Names the marks of a source passage: by number, in reading order.
 * @param nodes its words with their marks
 * @returns the marks
 */
export function inlineMarksOf(nodes: readonly PhrasingContent[]): Mark[] {
  return marksWithin(nodes).map((node, index) => ({ id: String(index + 1), ...signsOf(node) }));
}

/**
 * @param nodes words with their marks
 * @returns the marks among them, in reading order
 */
export function marksWithin(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [];
    return [node, ...('children' in node ? marksWithin(node.children) : [])];
  });
}

/**
 * Reads a mark that a file names, by the rules for texts: what a text cannot hold is no mark.
 * @param signs what MDX would write before and after its words
 * @returns the mark, its words left out; or undefined
 */
export function markFrom({ start, end }: Omit<Mark, 'id'>): PhrasingContent | undefined {
  // Something must stand before a tag, or it would be a block.
  const body = `x ${start}${end === undefined ? '' : `x${end}`}`;
  const problems: Finding[] = [];
  const tree = parseMdx('', body, (finding) => void problems.push(finding));
  if (tree !== undefined) refuse('', tree, (finding) => void problems.push(finding));
  if (tree === undefined || problems.length > 0) return undefined;
  const [paragraph, ...others] = tree.mdast.children;
  if (paragraph?.type !== 'paragraph' || others.length > 0) return undefined;
  const [, mark, ...rest] = paragraph.children;
  const isMark = mark !== undefined && mark.type !== 'text' && rest.length === 0;
  return isMark ? mark : undefined;
}
