import type { Heading, Nodes, Paragraph, PhrasingContent, RootContent, TableCell, Text } from 'mdast';
import {
  toMarkdown,
  type Handle,
  type Info,
  type Options,
  type State,
  type Unsafe,
} from 'mdast-util-to-markdown';

import type { Component } from './components/component.ts';
import { setApart } from './set-apart.ts';
import { spellOut } from './spell-out.ts';
import { tidyInline } from './tidy-inline.ts';

/** A tag of MDX in a tree that is written: its attributes are literal. */
export interface WrittenTag {
  type: 'mdxJsxTextElement' | 'mdxJsxFlowElement';
  name: string;
  attributes: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children: (PhrasingContent | RootContent)[];
}

/** A comment in a tree that is written, with its signs: `/* … *\/`. */
export interface WrittenComment {
  type: 'mdxTextExpression' | 'mdxFlowExpression';
  value: string;
}

/**
 * Writes words with their marks on one line, so that the parser finds the very same again.
 * @param nodes the words of a paragraph, heading, item or cell
 * @returns MDX
 */
export function writeInline(nodes: readonly PhrasingContent[]): string {
  const paragraph: Paragraph = { type: 'paragraph', children: tidyInline(nodes) };
  return spellOut(toMarkdown(legible(paragraph), options)).trimEnd();
}

/**
 * Writes blocks, an empty line between them.
 * @param blocks paragraphs, headings, lists, tables, components …
 * @returns MDX
 */
export function writeBlocks(blocks: readonly RootContent[]): string {
  return spellOut(toMarkdown({ type: 'root', children: blocks.map((block) => legible(block)) }, options));
}

/** A letter is written as a number where stars meet in the middle of a word; fewer are, where these stand apart. */
function legible<Node extends Nodes>(node: Node): Node {
  return toMarkdown(node, options).includes('&#x') ? setApart(node) : node;
}

/**
 * @param component a component
 * @param children what stands between its tags
 * @param attributes its attributes
 * @returns the call of the component, as a block
 */
export function callOf(
  { name }: Component,
  children: readonly RootContent[],
  attributes: Readonly<Record<string, string>> = {},
): RootContent {
  const written = Object.entries(attributes).map(([attribute, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name: attribute,
    value,
  }));
  const tag: WrittenTag = { type: 'mdxJsxFlowElement', name, attributes: written, children: [...children] };
  return tag as unknown as RootContent;
}

/** In words, and not in the address of a link. */
const outside: Pick<Unsafe, 'inConstruct' | 'notInConstruct'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['destinationLiteral', 'destinationRaw', 'titleQuote'],
};

/*
 * Tags, comments and tables are written here, since mdast-util-mdx sets words of a component apart, indents them and keeps
 * line breaks in attributes, mdast-util-gfm-table writes `| - |`, and every draft would be laid out anew.
 */

/** What Markdown's own list of signs lacks: what MDX, tables and struck-out text would make of words. */
const unsafe: Unsafe[] = [
  ...['{', '}', '<', '~', '|'].map((character) => ({ character, inConstruct: 'phrasing' as const })),
  // What is escaped inside a bare address would become a part of the address, signs and all. It is looked for as far as
  // addresses go: to the end of a word without end, each of a million in it would look again.
  { ...outside, character: ':', after: '(?=\\/\\/\\S{0,2000}?[&<>*_`~|{}[\\]\\\\!:@#])' },
  { ...outside, character: '.', before: '[Ww]{3}', after: '(?=\\S{0,2000}?[&<>*_`~|{}[\\]\\\\!:@#])' },
  // A mark that begins with a mailbox would be taken for a part of its name.
  { ...outside, character: '@', before: '[\\w.+-]', after: '\\w' },
  // A number at the beginning of a line would begin a list, in the digits of any script.
  ...['.', ')'].map((character) => ({
    ...{ atBreak: true, before: '\\p{Nd}{1,9}', after: '(?:[ \\t\\r\\n]|$)', unicode: true },
    character,
  })),
  // A line that begins with these words would be a program.
  { atBreak: true, character: 'i', after: 'mport\\b' },
  { atBreak: true, character: 'e', after: 'xport\\b' },
];

const tag: Handle = (node: WrittenTag, _parent, state, info) => {
  const { name, attributes, type } = node;
  const written = attributes.map((each) => ` ${each.name}="${escapeAttribute(each.value)}"`).join('');
  if (node.children.length === 0) return `<${name}${written}/>`;
  const parent = node as unknown as Extract<Nodes, { type: 'paragraph' }>;
  if (type === 'mdxJsxTextElement') {
    const inner = state.containerPhrasing(parent, { ...info, before: '>', after: '<' });
    return `<${name}${written}>${inner}</${name}>`;
  }
  const [only, ...others] = node.children;
  const inner =
    only?.type === 'paragraph' && others.length === 0
      ? wordsIn(only, state, { ...info, before: '>', after: '<' })
      : `\n\n${state.containerFlow(parent, info)}\n\n`;
  return `<${name}${written}>${inner}</${name}>`;
};

/**
 * Beside a mark, a sign beyond the first 65,536, such as an emoji, is written by its number: by that, the library sees
 * that it is no letter, as the parser does.
 */
const words: Handle = (node: Text, parent, state, info) => {
  const written = state.safe(node.value, info);
  const isBesideMark = parent?.type !== 'paragraph' || parent.children.length > 1;
  return isBesideMark ? written.replaceAll(signAtEdge, byNumber) : written;
};

const signAtEdge = /^[[\u{10000}-\u{10FFFF}]&&[\p{S}\p{P}]]|\\*[[\u{10000}-\u{10FFFF}]&&[\p{S}\p{P}]]$/gv;

function byNumber(match: string): string {
  const slashes = match.lastIndexOf('\\') + 1;
  const sign = `&#x${(match.codePointAt(slashes) ?? 0).toString(16).toUpperCase()};`;
  // A backslash that stood before a sign of no meaning would now escape the number.
  return '\\'.repeat(slashes + (slashes % 2)) + sign;
}

/** The library escapes the signs of words only where it is told that words begin. */
function wordsIn(node: Heading | Paragraph | TableCell, state: State, info: Info): string {
  const exit = state.enter('phrasing');
  const written = state.containerPhrasing(node, info);
  exit();
  return written;
}

/** Never by a line below the words, as the library writes one that holds a break. */
const heading: Handle = (node: Heading, _parent, state, info) => {
  const exit = state.enter('headingAtx');
  const inner = wordsIn(node, state, { ...info, before: '# ', after: '\n' });
  exit();
  return `${'#'.repeat(node.depth)} ${inner}`;
};

const comment: Handle = ({ value }: WrittenComment) => `{${value}}`;

/** A table's cells stand each on a line of their row; its first row names the columns. */
const table: Handle = (node: Extract<Nodes, { type: 'table' }>, _parent, state, info) => {
  const rows = node.children.map((row) => {
    const cells = row.children.map((cell) => wordsIn(cell, state, { ...info, before: ' ', after: ' ' }));
    return `| ${cells.join(' | ')} |`;
  });
  const columns = node.children[0]?.children.length ?? 0;
  return [rows[0], `|${' --- |'.repeat(columns)}`, ...rows.slice(1)].join('\n');
};

const options: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '-',
  listItemIndent: 'one',
  resourceLink: true,
  unsafe,
  handlers: {
    text: words,
    break: () => '<br/>',
    heading,
    mdxJsxTextElement: tag,
    mdxJsxFlowElement: tag,
    mdxTextExpression: comment,
    mdxFlowExpression: comment,
    table,
  },
};

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll(/\s+/g, ' ');
}
