import type { PhrasingContent } from 'mdast';

import { tidyInline } from '../mdx/tidy-inline.ts';
import { markFrom, type Mark } from './marks.ts';
import type { XmlElement, XmlNode } from './xml-tree.ts';

/** Words that came back, and the names of the marks in them that could not be kept. */
export interface Decoded {
  readonly nodes: readonly PhrasingContent[];
  readonly lost: readonly string[];
}

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
  const marks = (id: string, start = '', end?: string) => {
    const signs = known.find((mark) => mark.id === id) ?? { start, end };
    const mark = signs.start === '' ? undefined : markFrom(signs);
    if (mark === undefined) lost.push(id);
    return mark;
  };
  const root: Open = { id: '', mark: undefined, nodes: [] };
  const open = [root];
  const add = (node: PhrasingContent) => void open.at(-1)?.nodes.push(node);
  const close = (id: string) => {
    // Marks that overlap cannot be written: those inside end with the one around them.
    const index = open.findLastIndex((each) => each.id === id);
    if (index < 1) return;
    for (const each of open.splice(index).reverse()) {
      const nodes = each.mark ? [{ ...each.mark, children: each.nodes } as PhrasingContent] : each.nodes;
      open.at(-1)?.nodes.push(...nodes);
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
    const { id = '', dataRef = '', dataRefStart = '', dataRefEnd = '' } = element.attributes;
    switch (element.name) {
      case 'ph': {
        const mark = marks(id, data.get(dataRef));
        if (mark !== undefined) add(mark);
        break;
      }
      case 'pc':
        open.push({ id, mark: marks(id, data.get(dataRefStart), data.get(dataRefEnd)), nodes: [] });
        visit(element.children);
        close(id);
        break;
      case 'sc':
        open.push({ id, mark: marks(id, data.get(dataRef), endOf(id, content, data)), nodes: [] });
        break;
      case 'ec':
        close(element.attributes.startRef ?? id);
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

/** The end of a mark that stands in two places. */
function endOf(
  id: string,
  content: readonly XmlNode[],
  data: ReadonlyMap<string, string>,
): string | undefined {
  for (const node of content) {
    if (typeof node === 'string') continue;
    if (node.name === 'ec' && node.attributes.startRef === id) return data.get(node.attributes.dataRef ?? '');
    const inner = endOf(id, node.children, data);
    if (inner !== undefined) return inner;
  }
  return undefined;
}
