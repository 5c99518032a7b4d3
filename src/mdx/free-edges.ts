import type { Emphasis, PhrasingContent, Strong } from 'mdast';

/** White space, punctuation and signs, by which Markdown tells whether a star opens or closes. */
const sign = String.raw`[\s\p{P}\p{S}]`;
const signsFirst = new RegExp(`^${sign}+`, 'u');
/** Looked for from where signs begin, or each of a million would be looked at again for each before it. */
const signsLast = new RegExp(`(?<!${sign})${sign}+$`, 'u');

/** Marks in pairs, which look alike: the first of one moves with the last. */
const opening = /^[\p{Ps}\p{Pi}"']+/u;
const closing = /(?<![\p{Pe}\p{Pf}"'])[\p{Pe}\p{Pf}"']+$/u;

/**
 * Moves signs at the ends of emphasis out of it where a letter comes next: `**“x”**y` is no emphasis in Markdown,
 * `“**x**”y` is.
 * @param nodes words with their marks
 * @param before what stands before them
 * @param after what stands after them
 * @returns the same words, letters marked as they were
 */
export function freeEdges(nodes: readonly PhrasingContent[], before = '', after = ''): PhrasingContent[] {
  const freed: PhrasingContent[] = [];
  const joined = joinEmphasis(nodes);
  for (const [index, node] of joined.entries()) {
    const [next, last] = [joined[index + 1], freed.at(-1)];
    const left = last === undefined ? before : edgeOf(last, -1);
    const right = next === undefined ? after : edgeOf(next, 0);
    for (const part of freeNode(node, left, right)) add(part, freed);
  }
  return freed;
}

/** Two of one kind, side by side, are one. */
function joinEmphasis(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const joined: PhrasingContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (!isEmphasis(node)) joined.push(node);
    else if (last?.type === node.type) last.children.push(...node.children);
    else joined.push({ ...node, children: [...node.children] });
  }
  return joined;
}

function freeNode(node: PhrasingContent, before: string, after: string): PhrasingContent[] {
  if (isEmphasis(node)) return freeEmphasis(node, before, after);
  return 'children' in node ? [{ ...node, children: freeEdges(node.children) }] : [node];
}

/** What stands beside a text becomes one with it. */
function add(node: PhrasingContent, nodes: PhrasingContent[]): void {
  const last = nodes.at(-1);
  if (node.type === 'text' && last?.type === 'text')
    nodes.splice(-1, 1, { type: 'text', value: last.value + node.value });
  else nodes.push(node);
}

function freeEmphasis(node: Emphasis | Strong, before: string, after: string): PhrasingContent[] {
  const children = freeEdges(node.children, before, after);
  const first = isLetter(before) ? takeFrom(children, 0, signsFirst) : '';
  const last = isLetter(after) ? takeFrom(children, -1, signsLast) : '';
  const opened = first + (closing.test(last) ? takeFrom(children, 0, opening) : '');
  const closed = (opening.test(first) ? takeFrom(children, -1, closing) : '') + last;
  const inner: PhrasingContent[] = children.length === 0 ? [] : [{ ...node, children }];
  return [...textOf(opened), ...inner, ...textOf(closed)];
}

/** Takes signs from the end of some nodes, where a text stands there. */
function takeFrom(nodes: PhrasingContent[], end: 0 | -1, signs: RegExp): string {
  const node = nodes.at(end);
  if (node?.type !== 'text') return '';
  const [taken = ''] = signs.exec(node.value) ?? [];
  if (taken === '') return '';
  const value = end === 0 ? node.value.slice(taken.length) : node.value.slice(0, -taken.length);
  nodes.splice(end, 1, ...textOf(value));
  return taken;
}

function textOf(value: string): PhrasingContent[] {
  return value === '' ? [] : [{ type: 'text', value }];
}

function isEmphasis(node: PhrasingContent): node is Emphasis | Strong {
  return node.type === 'emphasis' || node.type === 'strong';
}

/** The letter or sign at an end of a node; nothing where that is a sign of Markdown's. */
function edgeOf(node: PhrasingContent, end: 0 | -1): string {
  if (node.type === 'text')
    return Array.from(end === 0 ? node.value.slice(0, 2) : node.value.slice(-2)).at(end) ?? '';
  const inner = isEmphasis(node) ? node.children.at(end) : undefined;
  return inner === undefined ? '' : edgeOf(inner, end);
}

function isLetter(edge: string): boolean {
  return edge !== '' && !signsFirst.test(edge);
}
