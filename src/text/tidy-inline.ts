import type { PhrasingContent } from 'mdast';

/**
 * Puts words and marks into the form in which Markdown can write them: one text where two stand side by side, one
 * space for any white space, no mark around nothing, and the spaces at the ends of a mark outside it.
 * @param nodes words with their marks
 * @returns the same words, tidied; without white space at their ends
 */
export function tidyInline(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const tidied = joinTexts(nodes.flatMap((node) => tidyNode(node)));
  return trimEnd(trimStart(tidied));
}

/** A no-break space is a sign like any other. */
const space = /[ \t\n\r\f\v\u2028\u2029]+/g;

function tidyNode(node: PhrasingContent): PhrasingContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replaceAll(space, ' ') }];
  if (!('children' in node) || node.children.length === 0) return [node];
  const inner = joinTexts(node.children.flatMap((child) => tidyNode(child)));
  const trimmed = trimEnd(trimStart(inner));
  const before: PhrasingContent[] = textAt(inner, 0).startsWith(' ') ? [blank()] : [];
  if (trimmed.length === 0) return before;
  const after: PhrasingContent[] = textAt(inner, -1).endsWith(' ') ? [blank()] : [];
  return [...before, { ...node, children: trimmed }, ...after];
}

function blank(): PhrasingContent {
  return { type: 'text', value: ' ' };
}

function textAt(nodes: readonly PhrasingContent[], index: number): string {
  const node = nodes.at(index);
  return node?.type === 'text' ? node.value : '';
}

function trimStart(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.replace(/^ +/, '');
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

function trimEnd(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const last = nodes.at(-1);
  if (last?.type !== 'text') return [...nodes];
  const value = last.value.replace(/ +$/, '');
  return value === '' ? nodes.slice(0, -1) : [...nodes.slice(0, -1), { ...last, value }];
}

function joinTexts(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  let texts: string[] = [];
  const flush = () => {
    const value = texts.join('').replaceAll(space, ' ');
    if (value !== '') joined.push({ type: 'text', value });
    texts = [];
  };
  for (const node of nodes) {
    if (node.type === 'text') texts.push(node.value);
    else {
      flush();
      joined.push(node);
    }
  }
  flush();
  return joined;
}
