import type { PhrasingContent } from 'mdast';

import { tidyInline } from '../mdx/tidy-inline.ts';
import { marksOf, signsOf, type Mark } from './marks.ts';
import { escapeXml } from '../reading/xml-tree.ts';

/** The words of a passage as XLIFF writes them, and the marks that they name. */
export interface Coded {
  readonly xml: string;
  readonly marks: readonly Mark[];
}

/**
 * Writes words with their marks as XLIFF: `<pc>` around words, `<ph/>` for what stands by itself.
 * @param nodes the words
 * @param known marks that have a name already: those of the source text, when this is its translation
 * @returns XML, and the marks in it
 */
export function toCodes(nodes: readonly PhrasingContent[], known: readonly Mark[] = []): Coded {
  const tidy = tidyInline(nodes);
  const free = [...known];
  const marks: Mark[] = [];
  let added = 0;
  for (const { id: _, ...signs } of marksOf(tidy)) {
    const index = free.findIndex(({ start, end }) => start === signs.start && end === signs.end);
    const [same] = index === -1 ? [] : free.splice(index, 1);
    if (same === undefined) added += 1;
    marks.push(same ?? { id: String(known.length + added), ...signs });
  }
  const queue = [...marks];
  return { xml: tidy.map((node) => writeNode(node, queue)).join(''), marks };
}

/** Names of data that a mark refers to: what stands before its words, and after. */
export const dataIds = (id: string) => ({ start: `d${id}a`, end: `d${id}b` });

function writeNode(node: PhrasingContent, queue: Mark[]): string {
  if (node.type === 'text') return escapeXml(node.value);
  const { id } = queue.shift() ?? { id: '' };
  const data = dataIds(id);
  const kind = kindOf(node);
  const inner = 'children' in node ? node.children : [];
  if (signsOf(node).end === undefined) return `<ph id="${id}"${kind} dataRef="${data.start}"/>`;
  const words = inner.map((child) => writeNode(child, queue)).join('');
  return `<pc id="${id}"${kind} dataRefStart="${data.start}" dataRefEnd="${data.end}">${words}</pc>`;
}

/** What a translator's tool shows of a mark, in the words of the standard. */
const kinds: Readonly<Record<string, string>> = {
  emphasis: ' type="fmt" subType="xlf:i"',
  strong: ' type="fmt" subType="xlf:b"',
  break: ' type="fmt" subType="xlf:lb"',
  link: ' type="link"',
};

function kindOf(node: PhrasingContent): string {
  const isBreak = 'name' in node && node.name === 'br';
  return kinds[isBreak ? 'break' : node.type] ?? ' type="other"';
}
