import type { PhrasingContent } from 'mdast';

import { tidyInline } from '../../../text/tidy-inline.ts';
import type { WrittenTag } from '../../../text/write-mdx.ts';

/** How a run of words is marked. */
export interface Marks {
  readonly link?: string | undefined;
  readonly strong?: true | undefined;
  readonly emphasis?: true | undefined;
  readonly raised?: 'sub' | 'sup' | undefined;
}

/** Words that are marked alike; undefined for a line break. */
export interface MarkedWords {
  readonly words: string | undefined;
  readonly marks: Marks;
}

/** From the outermost to the innermost. */
const order = ['link', 'strong', 'emphasis', 'raised'] as const;

/**
 * Puts words that were marked run by run into marks that hold one another.
 * @param spans words in order
 * @returns the same words with their marks, without white space at their ends
 */
export function markedWords(spans: readonly MarkedWords[]): PhrasingContent[] {
  return withoutBreaksAtEnds(tidyInline(nest(spans, 0)));
}

function nest(spans: readonly MarkedWords[], depth: number): PhrasingContent[] {
  const mark = order[depth];
  if (mark === undefined)
    return spans.map(({ words }) =>
      words === undefined ? { type: 'break' } : { type: 'text', value: words },
    );
  const groups: MarkedWords[][] = [];
  for (const span of spans) {
    const last = groups.at(-1);
    if (last && last[0]?.marks[mark] === span.marks[mark]) last.push(span);
    else groups.push([span]);
  }
  return groups.flatMap((group) => wrap(mark, group[0]?.marks[mark], nest(group, depth + 1)));
}

function wrap(
  mark: (typeof order)[number],
  value: string | true | undefined,
  children: PhrasingContent[],
): PhrasingContent[] {
  if (value === undefined) return children;
  if (
    children.every((child) => child.type === 'break' || (child.type === 'text' && child.value.trim() === ''))
  )
    return children;
  if (mark === 'link') return [{ type: 'link', url: String(value), children }];
  if (mark !== 'raised') return [{ type: mark, children }];
  const tag: WrittenTag = { type: 'mdxJsxTextElement', name: String(value), attributes: [], children };
  return [tag as unknown as PhrasingContent];
}

function withoutBreaksAtEnds(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const isWorded = (node: PhrasingContent) =>
    node.type !== 'break' && !(node.type === 'text' && node.value === ' ');
  const first = nodes.findIndex(isWorded);
  return first === -1 ? [] : tidyInline(nodes.slice(first, nodes.findLastIndex(isWorded) + 1));
}

/**
 * Headings are set bold anyway, and so are the names of columns.
 * @param nodes their words
 * @returns the same without bold
 */
export function withoutStrong(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}
