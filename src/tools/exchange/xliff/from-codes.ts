import type { PhrasingContent } from 'mdast';

import { tidyInline } from '../../../text/tidy-inline.ts';
import type { Begin, Code, Single } from './code.ts';
import { markFrom, type Mark } from './marks.ts';

/** Words that came back, and the names of the marks in them that were not kept. */
export interface Decoded {
  readonly nodes: readonly PhrasingContent[];
  /** Marks that a text cannot hold. */
  readonly lost: readonly string[];
  /** Marks without any words in them, as MDX writes them, with … in place of the words. */
  readonly hollow: readonly string[];
}

/** Far more marks than a passage has: in one another, of its own, and letters of one of these. */
const max = { depth: 40, foreign: 100, letters: 2000 };

/**
 * Turns the words of a unit back into a text's. Marks are those of the present source text; one that it does not have
 * is read from the file, by the rules for texts. The words of a mark that cannot be kept are.
 * @param codes what stands in a source or target
 * @param known marks of the source text
 * @returns the words with their marks
 */
export function fromCodes(codes: readonly Code[], known: readonly Mark[]): Decoded {
  const lost: string[] = [];
  const hollow: string[] = [];
  const markOf = marksFrom(codes, known);
  const root: Open = { id: '', name: '', mark: undefined, nodes: [] };
  const open = [root];
  const add = (node: PhrasingContent) => void open.at(-1)?.nodes.push(node);
  const shown = (id: string) => {
    const { start, end } = known.find((mark) => mark.id === id) ?? { start: id, end: '' };
    return `${start}…${end ?? ''}`;
  };
  const marked = (code: Begin | Single) => {
    const mark = markOf(code);
    if (mark === undefined) lost.push(code.id);
    return mark;
  };
  const close = (name: string) => {
    // Marks that overlap cannot be written: those inside end with the one around them.
    const index = open.findLastIndex((each) => each.name === name);
    if (index < 1) return;
    while (open.length > index) {
      const each = open.pop() ?? root;
      const isHollow = tidyInline(each.nodes).length === 0;
      if (each.mark !== undefined && isHollow) hollow.push(shown(each.id));
      const nodes =
        each.mark && !isHollow ? [{ ...each.mark, children: each.nodes } as PhrasingContent] : each.nodes;
      for (const node of nodes) add(node);
      if (each.name !== name) lost.push(each.id);
    }
  };
  for (const code of codes) {
    if (typeof code === 'string') {
      add({ type: 'text', value: code });
      continue;
    }
    switch (code.type) {
      case 'single': {
        const mark = marked(code);
        if (mark !== undefined && 'children' in mark && mark.children.length > 0) hollow.push(shown(code.id));
        else if (mark !== undefined) add(mark);
        break;
      }
      case 'begin': {
        const { id, name } = code;
        if (open.length <= max.depth) open.push({ id, name, mark: marked(code), nodes: [] });
        else lost.push(id);
        break;
      }
      case 'end':
        close(code.name);
    }
  }
  while (open.length > 1) {
    const { id, name } = open.at(-1) ?? root;
    lost.push(id);
    close(name);
  }
  return { nodes: tidyInline(root.nodes), lost: [...new Set(lost)], hollow: [...new Set(hollow)] };
}

interface Open {
  readonly id: string;
  readonly name: string;
  readonly mark: PhrasingContent | undefined;
  readonly nodes: PhrasingContent[];
}

/** Gives what a mark is. Tools repeat marks, and each that is not the source text's is parsed: once. */
function marksFrom(
  codes: readonly Code[],
  known: readonly Mark[],
): (code: Begin | Single) => PhrasingContent | undefined {
  const ends = new Map(
    codes.flatMap((code) =>
      typeof code !== 'string' && code.type === 'end' ? [[code.name, code.signs] as const] : [],
    ),
  );
  const read = new Map<string, PhrasingContent | undefined>();
  let foreign = 0;
  return (code) => {
    const { id, signs: start = '' } = code;
    const end = code.type === 'begin' ? (ends.get(code.name) ?? '') : undefined;
    const own = known.find((mark) => mark.id === id);
    const signs = own ?? { start, end };
    // Words cannot stand in what has no end.
    if (end !== undefined && own !== undefined && own.end === undefined) return undefined;
    if (signs.start === '' || start.length + (end?.length ?? 0) > max.letters) return undefined;
    const key = own === undefined ? `${start}\n${end ?? '\n'}` : id;
    if (!read.has(key)) {
      if (own === undefined) foreign += 1;
      read.set(key, foreign > max.foreign ? undefined : markFrom(signs));
    }
    return read.get(key);
  };
}
