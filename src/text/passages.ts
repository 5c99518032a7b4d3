import type { HastNode } from 'satteri';

import { blockElements } from './allowed.ts';
import { components, type ComponentKind } from './components/components.ts';
import { literalAttributes } from './tag-attributes.ts';
import { pictureFile } from './pictures.ts';
import type { Tree } from './syntax.ts';

/** What a passage is in its text. */
export type PassageKind = 'paragraph' | 'heading' | 'item' | 'quotation' | 'cell' | 'picture' | ComponentKind;

/** A piece of a text that a translator renders as one: a paragraph, a heading, an item of a list, a cell … */
export interface Passage<Kind extends string = PassageKind> {
  readonly kind: Kind;
  /** Level of a heading, depth of an item in its lists; 0 for the rest. */
  readonly depth: number;
  /** Its words, without marks; line breaks are those of the file. For a picture, what it shows and its caption. */
  readonly text: string;
  /** Line of the file on which it begins. */
  readonly line: number;
  /** Addresses that its links lead to, in order. */
  readonly links: readonly string[];
  /** Words in it that are marked as being in another language. */
  readonly foreign: readonly string[];
  /** The attributes of the component that it stands in, where that has any. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/**
 * Cuts a text into its passages.
 * @param tree the text's tree
 * @returns its passages in reading order
 */
export function passagesOf(tree: Tree): Passage[] {
  const passages: Passage[] = [];
  walk(tree.children, { kind: 'paragraph', depth: 0, line: 1 }, passages);
  return passages;
}

interface Context {
  readonly kind: PassageKind;
  readonly depth: number;
  readonly line: number;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Kinds by the element or component around the words; others leave the kind as it is. */
const kinds: Readonly<Record<string, PassageKind>> = {
  h2: 'heading',
  h3: 'heading',
  li: 'item',
  blockquote: 'quotation',
  td: 'cell',
  th: 'cell',
  ...Object.fromEntries(components.map(({ name, kind }) => [name, kind])),
};

const tableParts = new Set(['thead', 'tbody', 'tr', 'td', 'th']);

function walk(nodes: readonly HastNode[], context: Context, passages: Passage[]): void {
  let run: HastNode[] = [];
  const finishRun = () => {
    const { text, ...inline } = gather(run);
    const line = lineOf(run[0], context);
    if (text.trim() !== '') passages.push({ ...context, line, text: text.trim(), ...inline });
    run = [];
  };
  for (const node of nodes) {
    if (!isBlock(node)) {
      run.push(node);
      continue;
    }
    finishRun();
    if (node.type === 'element' && node.tagName === 'img') passages.push(pictureIn(node, context));
    else walk(node.children, contextIn(node, context), passages);
  }
  finishRun();
}

type Parent = Extract<HastNode, { type: 'element' | 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function isBlock(node: HastNode): node is Parent {
  if (node.type === 'mdxJsxFlowElement') return true;
  if (node.type !== 'element') return false;
  const { tagName } = node;
  return tagName === 'img' || blockElements.has(tagName) || tableParts.has(tagName);
}

function contextIn(node: Parent, context: Context): Context {
  const name = node.type === 'element' ? node.tagName : (node.name ?? '');
  const kind = (Object.hasOwn(kinds, name) ? kinds[name] : undefined) ?? context.kind;
  const depth = /^h[23]$/.test(name) ? Number(name[1]) : name === 'li' ? context.depth + 1 : context.depth;
  const line = lineOf(node, context);
  if (node.type === 'element' || node.attributes.length === 0) return { ...context, kind, depth, line };
  return { ...context, kind, depth, line, attributes: literalAttributes(node) };
}

function pictureIn(node: Extract<HastNode, { type: 'element' }>, context: Context): Passage {
  const { alt, title } = node.properties;
  const words = [alt, title].filter((value) => typeof value === 'string' && value !== '');
  const { line } = context;
  return {
    kind: 'picture',
    depth: 0,
    text: words.join('\n'),
    line,
    links: [pictureFile(node) ?? ''],
    foreign: [],
  };
}

function lineOf(node: HastNode | undefined, { line }: Context): number {
  return node?.position?.start.line ?? line;
}

/** What some inline nodes hold. */
interface Inline {
  text: string;
  readonly links: string[];
  /** Words in other languages; what is in one already is not named again. */
  readonly foreign: string[];
}

function gather(nodes: readonly HastNode[], into: Inline = { text: '', links: [], foreign: [] }): Inline {
  for (const node of nodes) {
    if (node.type === 'text') into.text += node.value;
    if (node.type !== 'element' && node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement')
      continue;
    // A line break may be written out too.
    if ((node.type === 'element' ? node.tagName : node.name) === 'br') into.text += '\n';
    if (node.type === 'element') {
      if (typeof node.properties.href === 'string') into.links.push(node.properties.href);
      gather(node.children, into);
    } else if (node.attributes.some((attribute) => 'name' in attribute && attribute.name === 'lang')) {
      const inner = gather(node.children, { text: '', links: into.links, foreign: [] });
      into.text += inner.text;
      into.foreign.push(inner.text);
    } else gather(node.children, into);
  }
  return into;
}
