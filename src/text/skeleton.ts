import type { Element } from 'hast';
import type { HastNode } from 'satteri';

import { commentOf } from './comments.ts';
import { componentTags } from './components/components.ts';
import type { TextTree } from './parse.ts';
import { pictureAlone } from './pictures.ts';
import { elementsNamed } from './text.ts';

/**
 * Makes the outline of a translation: everything that a text is made of, with places to write instead of words, and
 * the source's words in a comment above each or, within a list, quotation or table, before it.
 * @param tree the source text's tree
 * @returns the outline, without a line end after it
 */
export function skeletonOf({ body, hast }: TextTree): string {
  return blocks(hast.children, body).join('\n');
}

type Holder = Extract<HastNode, { type: 'element' | 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The lines of some nodes: blocks with an empty line between them, words that stand beside blocks as one block. */
function blocks(nodes: readonly HastNode[], body: string): string[] {
  const made: string[][] = [];
  let run: HastNode[] = [];
  const finishRun = () => {
    const words = wordsOf(run, body);
    if (words !== '') made.push([commentOf(words)]);
    run = [];
  };
  for (const node of nodes) {
    if (isLayout(node)) continue;
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    finishRun();
    made.push(block(node, body));
  }
  finishRun();
  return made.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** The lines of one block. */
function block(node: Holder, body: string): string[] {
  const name = nameOf(node);
  if (Object.hasOwn(componentTags, name)) return component(node, body);
  const make = Object.hasOwn(makers, name) ? makers[name] : undefined;
  return make === undefined ? [commentOf(wordsOf([node], body))] : make(node, body);
}

/** How a block's outline is made, by its name; of all others, paragraphs above all, the comment is the outline. */
const makers: Readonly<Record<string, (node: Holder, body: string) => string[]>> = {
  h2: (node, body) => [commentOf(wordsOf(node.children, body)), '', '##'],
  h3: (node, body) => [commentOf(wordsOf(node.children, body)), '', '###'],
  hr: () => ['---'],
  img: (node, body) => [
    commentOf(wordsOf([node], body)),
    '',
    `![](${sourceOf(node)}${captionPlaceOf(node)})`,
  ],
  p: (node, body) => {
    const picture = node.type === 'element' ? pictureAlone(node) : undefined;
    return picture === undefined ? [commentOf(wordsOf(node.children, body))] : block(picture, body);
  },
  blockquote: (node, body) => blocks(node.children, body).map((line) => `> ${line}`.trimEnd()),
  ul: (node, body) => list(node, body, () => '- '),
  ol: (node, body) => {
    const start = node.type === 'element' ? Number(node.properties.start ?? 1) : 1;
    return list(node, body, (index) => `${String(start + index)}. `);
  },
  table: (node, body) => {
    const rows = node.type === 'element' ? elementsNamed('tr', node) : [];
    const [head = '', ...rest] = rows.map((row) => tableRow(row, body));
    const columns = rows[0]?.children.filter(({ type }) => type === 'element').length ?? 0;
    return [head, `|${' --- |'.repeat(columns)}`, ...rest];
  },
};

/** A tag as it was written, attributes and all. */
const openingTag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/;

function component(node: Holder, body: string): string[] {
  const name = nameOf(node);
  const opening = openingTag.exec(body.slice(node.position?.start.offset))?.[0] ?? `<${name}>`;
  const children = node.children as HastNode[];
  if (children.some((child) => isBlock(child)))
    return [opening, '', ...blocks(children, body), '', `</${name}>`];
  return [commentOf(wordsOf(children, body)), '', `${opening}</${name}>`];
}

function list(node: Holder, body: string, marker: (index: number) => string): string[] {
  const items = node.type === 'element' ? elementsNamed('li', node) : [];
  const isLoose = items.some((item) => elementsNamed('p', item).length > 0);
  return items.flatMap((item, index) => {
    const sign = marker(index);
    // Between an item's words and the list in it, an empty line would set the items apart.
    const [first = '', ...rest] = blocks(item.children, body).filter((line) => isLoose || line !== '');
    const indent = ' '.repeat(sign.length);
    const lines = [`${sign}${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))];
    return index > 0 && isLoose ? ['', ...lines] : lines;
  });
}

function tableRow(row: Element, body: string): string {
  const cells = row.children.filter((child) => child.type === 'element');
  const words = cells.map((cell) => wordsOf(cell.children, body));
  return `|${words.map((cell) => (cell === '' ? '  |' : ` ${commentOf(cell)} |`)).join('')}`;
}

/** The source as it was written, its comments left out, on one line. */
function wordsOf(nodes: readonly HastNode[], body: string): string {
  const shown = nodes.filter((node) => !isLayout(node));
  const start = shown[0]?.position?.start.offset;
  const end = shown.at(-1)?.position?.end.offset;
  if (start === undefined || end === undefined) return '';
  // Lines within a quotation begin with its sign.
  return body
    .slice(start, end)
    .replaceAll(/\n[ \t]*(?:>[ \t]?)*/g, ' ')
    .trim();
}

/** Whether a node is a comment, or was made of nothing that stands in the text. */
function isLayout({ type, position }: HastNode): boolean {
  return position === undefined || type === 'mdxFlowExpression' || type === 'mdxTextExpression';
}

const blockNames = new Set(['p', 'h2', 'h3', 'hr', 'ul', 'ol', 'blockquote', 'table']);

function isBlock(node: HastNode): node is Holder {
  if (node.type !== 'element' && node.type !== 'mdxJsxFlowElement') return false;
  return node.type === 'mdxJsxFlowElement' || blockNames.has(nameOf(node));
}

function nameOf(node: Holder): string {
  return node.type === 'element' ? node.tagName : (node.name ?? '');
}

/** What is between empty quotation marks, the formatter would take away with them. */
function captionPlaceOf(node: Holder): string {
  return node.type === 'element' && typeof node.properties.title === 'string' ? ' "…"' : '';
}

function sourceOf(node: Holder): string {
  return node.type === 'element' ? String(node.properties.src) : '';
}
