import type { Image, Nodes, PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';

import { escapesBy, joinWords, mapWords, trimWords, type MappedWords } from '../read/words/source-map.ts';
import { components, type ComponentKind } from './components/components.ts';
import { addressOf } from './link-kinds.ts';
import type { TextTree } from './parse.ts';
import { endOf, isInline, sourceOf, startOf } from './part.ts';
import { pictureFile } from './pictures.ts';
import { lineOf } from './place.ts';
import { literalAttributes } from './tag-attributes.ts';

/** What a passage is in its text. */
export type PassageKind = 'paragraph' | 'heading' | 'item' | 'quotation' | 'cell' | 'picture' | ComponentKind;

/** A piece of a text that a translator renders as one: a paragraph, a heading, an item of a list, a cell … */
export interface Passage<Kind extends string = PassageKind> extends MappedWords {
  /** Its name in its text, such as `title`, `figures.wells` or `paragraph-3`: the third paragraph. */
  readonly id: string;
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

/** A passage as it stands in its text, to be written again with other words. */
export interface WrittenPassage extends Passage {
  /** Its words with their marks; for a picture, the picture. */
  readonly nodes: readonly PhrasingContent[];
  /** Where they begin and end in the file. */
  readonly start: number;
  readonly end: number;
  /** Where the outermost block around them ends. */
  readonly blockEnd: number;
}

/**
 * @param written passages with all that it takes to write them anew
 * @returns the same without what only exchange with translators needs: the texts of a whole publication are kept
 */
export function passagesOf(written: readonly WrittenPassage[]): Passage[] {
  return written.map(({ nodes: _, start: _start, end: _end, blockEnd: _blockEnd, ...passage }) => passage);
}

/**
 * Cuts a text into its passages.
 * @param tree the text's tree
 * @returns its passages in reading order, with all that it takes to write them anew
 */
export function writtenPassagesOf({ mdast, body }: TextTree): WrittenPassage[] {
  const counts = new Map<PassageKind, number>();
  return mdast.children
    .flatMap((block) => passagesIn([block], { kind: 'paragraph', depth: 0, body, blockEnd: endOf(block) }))
    .map((passage) => {
      const count = (counts.get(passage.kind) ?? 0) + 1;
      counts.set(passage.kind, count);
      return { ...passage, id: `${passage.kind}-${String(count)}` };
    });
}

/** What stands around some words. */
interface Around extends Pick<WrittenPassage, 'kind' | 'depth' | 'attributes' | 'blockEnd'> {
  readonly body: string;
}

function passagesIn(nodes: readonly Nodes[], around: Around): Omit<WrittenPassage, 'id'>[] {
  const passages: Omit<WrittenPassage, 'id'>[] = [];
  let run: PhrasingContent[] = [];
  const finishRun = () => {
    const [first, last] = [run[0], run.at(-1)];
    const words = gather(run, around.body);
    if (first !== undefined && last !== undefined && words.text.trim() !== '')
      passages.push({ ...trimWords(words), ...placeOf(run, first, last, around) });
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) {
      run.push(node as PhrasingContent);
      continue;
    }
    finishRun();
    if (node.type === 'image') passages.push(pictureIn(node, around));
    else if ('children' in node) passages.push(...passagesIn(node.children, within(node, around)));
  }
  finishRun();
  return passages;
}

function placeOf(nodes: readonly PhrasingContent[], first: Nodes, last: Nodes, around: Around) {
  const { body: _, ...known } = around;
  return { ...known, nodes, line: lineOf(first), start: startOf(first), end: endOf(last) };
}

/** Kinds by the block around the words; others leave the kind as it is. */
const kinds: Readonly<Record<string, PassageKind>> = {
  heading: 'heading',
  listItem: 'item',
  blockquote: 'quotation',
  tableCell: 'cell',
  ...Object.fromEntries(components.map(({ name, kind }) => [name, kind])),
};

function within(node: Nodes, around: Around): Around {
  const name = node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : node.type;
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  const depth = node.type === 'heading' ? node.depth : around.depth + (node.type === 'listItem' ? 1 : 0);
  const inner = { ...around, kind: kind ?? around.kind, depth };
  const hasAttributes = node.type === 'mdxJsxFlowElement' && node.attributes.length > 0;
  return hasAttributes ? { ...inner, attributes: literalAttributes(node) } : inner;
}

/** A caption in its marks, before the bracket that ends a picture. */
const caption = /\]\(\s*(?:<[^>\n]*>|[^\s<]\S*)\s+["'(]([^]*)["')]\s*\)$/d;

function pictureIn(node: Image, around: Around): Omit<WrittenPassage, 'id'> {
  const written = sourceOf(node, around.body);
  const title = caption.exec(written)?.indices?.[1]?.[0] ?? written.length;
  const parts = [
    mapped(node.alt ?? '', node, around.body, 2),
    mapped(node.title ?? '', node, around.body, title),
  ];
  return {
    ...joinWords(parts.filter(({ text }) => text !== '')),
    ...placeOf([node], node, node, around),
    kind: 'picture',
    depth: 0,
    links: [pictureFile(node.url) ?? ''],
    foreign: [],
  };
}

/** What some words hold; those in another language already are not named again. */
type Gathered = MappedWords & Pick<Passage, 'links' | 'foreign'>;

function gather(nodes: readonly PhrasingContent[], body: string): Gathered {
  const all = nodes.map((node) => gatherNode(node, body));
  return {
    ...joinWords(all, ''),
    links: all.flatMap(({ links }) => links),
    foreign: all.flatMap(({ foreign }) => foreign),
  };
}

function gatherNode(node: PhrasingContent, body: string): Gathered {
  const nothing = { text: '', mappings: [], links: [], foreign: [] };
  if (node.type === 'text') return { ...nothing, ...mapped(node.value, node, body) };
  // A break at the end of a line, and the end of the line.
  if (node.type === 'break') return { ...nothing, text: '\n\n' };
  if (!('children' in node)) return nothing;
  const inner = gather(node.children, body);
  if (node.type === 'link') return { ...inner, links: [addressOf(node.url), ...inner.links] };
  if (node.type !== 'mdxJsxTextElement') return inner;
  // A line break may be written out too.
  if (node.name === 'br') return { ...nothing, text: '\n' };
  const isForeign = node.attributes.some((attribute) => 'name' in attribute && attribute.name === 'lang');
  return isForeign ? { ...inner, foreign: [inner.text] } : inner;
}

/** Where the words of a node stand, which may begin some characters after the node. */
function mapped(text: string, node: Nodes, body: string, from = 0): MappedWords {
  const { start } = node.position ?? {};
  if (start === undefined) return { text, mappings: [] };
  const point = { offset: startOf(node) + from, line: start.line, column: start.column + from };
  return { text, mappings: mapWords(text, body.slice(point.offset, endOf(node)), point, readEscape) };
}

/** Markdown's own: a backslash before a sign, a reference to a character. */
const readEscape = escapesBy(/\\[!-/:-@[-`{-~]|&(?:#\d{1,7}|#x[\da-f]{1,6}|[\da-z]{1,31});/iy, decodeString);
