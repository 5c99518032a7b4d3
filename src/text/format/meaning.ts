import type { HastNode } from 'satteri';

import { splitMdx } from '../front-matter.ts';
import { sourceOf } from '../part.ts';
import { parseMdx } from '../syntax.ts';
import { parseYaml } from '../../read/data/data-file.ts';
import type { Finding } from '../../read/findings/finding.ts';

/** A part of a text that means something, and where it stands. */
export interface Part {
  readonly content: string;
  readonly line: number;
}

/**
 * Reads all that a text says and how it is marked, blind to its layout.
 * @param text a whole file, lines ended by `\n`
 * @returns its front matter and each part of its tree in reading order; undefined where it is no valid text
 */
export function meaningOf(text: string): Part[] | undefined {
  const { frontMatter = '', frontMatterLine: line, body } = splitMdx(text);
  const data = parseYaml({ file: '', text: frontMatter }, () => undefined);
  const problems: Finding[] = [];
  const tree = parseMdx('', body, (finding) => void problems.push(finding));
  if (data === undefined || tree === undefined || problems.length > 0) return undefined;
  const parts = [{ content: JSON.stringify(data.data), line }];
  gather(tree.hast, { body, parts }, line);
  return parts;
}

/** What holds blocks, so that white space in it means nothing. */
const containers = new Set(['root', 'ul', 'ol', 'li', 'blockquote', 'table', 'thead', 'tbody', 'tr']);

/** The text, and what takes its parts. */
interface Gathering {
  readonly body: string;
  readonly parts: Part[];
}

function gather(node: HastNode, gathering: Gathering, lineAbove: number): void {
  const { body, parts } = gathering;
  const line = node.position?.start.line ?? lineAbove;
  if ('children' in node) {
    const name = nameOf(node);
    parts.push({ content: `<${name}${attributesOf(node)}${writtenForm(node, body)}>`, line });
    for (const child of node.children) {
      const isLayout = containers.has(name) && child.type === 'text' && child.value.trim() === '';
      if (!isLayout) gather(child, gathering, line);
    }
    parts.push({ content: `</${name}>`, line });
  } else {
    const value = 'value' in node ? node.value : '';
    parts.push({ content: `${node.type} ${value.replaceAll(/[ \t\n]+/g, ' ')}`, line });
  }
}

/**
 * What the check doubts must not be gone before it is asked: a heading made by the dashes below it, and a list whose
 * numbers do not count.
 */
function writtenForm(node: HastNode, body: string): string {
  if (node.type !== 'element') return '';
  if (node.tagName === 'h2') return sourceOf(node, body).startsWith('#') ? '' : ' by dashes';
  if (node.tagName !== 'ol') return '';
  const items = node.children.filter(({ type }) => type === 'element');
  const numbers = items.map((item) => Number.parseInt(sourceOf(item, body), 10));
  const isCounting = [0, 1].some((step) =>
    numbers.every((number, index) => number === (numbers[0] ?? 0) + step * index),
  );
  return isCounting ? '' : ` by ${numbers.join()}`;
}

function nameOf(node: HastNode): string {
  if (node.type === 'element') return node.tagName;
  return 'name' in node ? (node.name ?? '') : node.type;
}

function attributesOf(node: HastNode): string {
  if (node.type === 'element') return ` ${JSON.stringify(node.properties)}`;
  if (!('attributes' in node)) return '';
  const attributes = node.attributes as readonly { name?: string; value?: unknown }[];
  return ` ${JSON.stringify(attributes.map(({ name, value }) => [name, value]))}`;
}
