import type { PhrasingContent } from 'mdast';

import { tidyInline } from '../mdx/tidy-inline.ts';
import { markFrom, type Mark } from './marks.ts';
import type { XmlElement, XmlNode } from '../reading/xml-tree.ts';

/** Words that came back, and the names of the marks in them that could not be kept. */
export interface Decoded {
  readonly nodes: readonly PhrasingContent[];
  readonly lost: readonly string[];
}

/** Far more marks than a passage has: in one another, of its own, and letters of one of these. */
const most = { depth: 40, foreign: 100, letters: 2000 };

/**
 * Turns the words of a unit back into a text's. Marks are those of the present source text; one that it does not have
 * is read from the file, by the rules for texts. The words of a mark that cannot be kept are.
 * @param content what stands in a source or target
 * @param known marks of the source text
 * @param data what the file says that marks stand for
 * @returns the words with their marks
 */
export function fromCodes(
  content: readonly XmlNode[],
  known: readonly Mark[],
  data: ReadonlyMap<string, string>,
): Decoded {
  const lost: string[] = [];
  const ends = endsIn(content, new Map());
  const read = new Map<string, PhrasingContent | undefined>();
  let foreign = 0;
  /** Tools repeat marks, and each is parsed. */
  const readOnce = (id: string, start: string, end: string | undefined) => {
    const own = known.find((mark) => mark.id === id);
    const signs = own ?? { start, end };
    if (signs.start === '' || start.length + (end?.length ?? 0) > most.letters) return undefined;
    const key = own === undefined ? `${start}\n${end ?? '\n'}` : id;
    if (!read.has(key)) {
      if (own === undefined) foreign += 1;
      read.set(key, foreign > most.foreign ? undefined : markFrom(signs));
    }
    return read.get(key);
  };
  const marks = (id: string, start = '', end?: string) => {
    const mark = readOnce(id, start, end);
    if (mark === undefined) lost.push(id);
    return mark;
  };
  const root: Open = { id: '', mark: undefined, nodes: [] };
  const open = [root];
  const add = (node: PhrasingContent) => void open.at(-1)?.nodes.push(node);
  const begin = (ownId: string, id: string, start: string | undefined, end: string | undefined) => {
    if (open.length <= most.depth) open.push({ id: ownId, mark: marks(id, start, end), nodes: [] });
    else lost.push(id);
  };
  const close = (id: string) => {
    // Marks that overlap cannot be written: those inside end with the one around them.
    const index = open.findLastIndex((each) => each.id === id);
    if (index < 1) return;
    while (open.length > index) {
      const each = open.pop() ?? root;
      const nodes = each.mark ? [{ ...each.mark, children: each.nodes } as PhrasingContent] : each.nodes;
      for (const node of nodes) add(node);
      if (each.id !== id) lost.push(each.id);
    }
  };
  const visit = (nodes: readonly XmlNode[]): void => {
    for (const node of nodes) {
      if (typeof node === 'string') add({ type: 'text', value: node });
      else visitElement(node);
    }
  };
  const visitElement = (element: XmlElement): void => {
    const { dataRef = '', dataRefStart = '', dataRefEnd = '', copyOf, hex = '' } = element.attributes;
    // A tool that needs a mark twice gives the second another name, and says whose copy it is.
    const { id: ownId = '' } = element.attributes;
    const id = copyOf ?? ownId;
    switch (element.name) {
      case 'ph': {
        const mark = marks(id, data.get(dataRef));
        if (mark !== undefined) add(mark);
        break;
      }
      case 'pc':
        begin(ownId, id, data.get(dataRefStart), data.get(dataRefEnd));
        visit(element.children);
        close(ownId);
        break;
      case 'sc':
        begin(ownId, id, data.get(dataRef), data.get(ends.get(ownId) ?? ''));
        break;
      case 'ec':
        close(element.attributes.startRef ?? ownId);
        break;
      case 'cp':
        // A sign that XML cannot hold, and no text.
        lost.push(`U+${hex}`);
        break;
      default:
        visit(element.children);
    }
  };
  visit(content);
  while (open.length > 1) {
    const { id } = open.at(-1) ?? root;
    lost.push(id);
    close(id);
  }
  return { nodes: tidyInline(root.nodes), lost: [...new Set(lost)] };
}

interface Open {
  readonly id: string;
  readonly mark: PhrasingContent | undefined;
  readonly nodes: PhrasingContent[];
}

/** What the ends of marks that stand in two places refer to, by the mark's name. */
function endsIn(content: readonly XmlNode[], ends: Map<string, string>): Map<string, string> {
  for (const node of content) {
    if (typeof node === 'string') continue;
    const { startRef, dataRef } = node.attributes;
    if (node.name === 'ec' && startRef !== undefined) ends.set(startRef, dataRef ?? '');
    endsIn(node.children, ends);
  }
  return ends;
}
