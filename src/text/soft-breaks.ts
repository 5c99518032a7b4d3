import { isInline, type TextPart } from './part.ts';

/** Letters of scripts that set no space between words or sentences, and the marks that are written with them. */
const wide = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Bopo}\p{scx=Yi}\u3000-\u303F\uFF01-\uFF60]`;
/** Marks that bring their own space with them. */
const wideMark = String.raw`[[\u3000-\u303F\uFF01-\uFF60]&&\p{P}]`;

const needless = new RegExp(
  String.raw`(?<=${wide})\n(?=${wide})|(?<=${wideMark})\n(?=\S)|(?<=\S)\n(?=${wideMark})`,
  'gv',
);

/** What stands in hardly any other text: where it doesn't, nothing has to be looked at. */
const anyWide = new RegExp(wide, 'v');

/**
 * Joins lines that end between letters of a script without spaces, such as Chinese: a browser would set a space there.
 * Thai and its neighbours are left: they set a space between phrases, which is where their lines are broken.
 * @param tree a tree of a text
 * @param body the text
 * @returns the tree; the same where no line of it ends so
 */
export function joinSoftBreaks<Root extends TextPart>(tree: Root, body: string): Root {
  if (!anyWide.test(body)) return tree;
  const words: { node: TextPart; value: string }[] = [];
  gather(tree, words);
  const changed = new Map<TextPart, string>();
  for (const [index, { node, value }] of words.entries()) {
    if (!value.includes('\n')) continue;
    const before = lastSign(words[index - 1]?.value);
    const after = firstSign(words[index + 1]?.value);
    const joined = join(before, value, after);
    if (joined !== value) changed.set(node, joined);
  }
  return changed.size === 0 ? tree : replace(tree, changed);
}

/** Words in reading order; what ends a line or stands between blocks is a space that belongs to nobody. */
function gather(node: TextPart, words: { node: TextPart; value: string }[]): void {
  const isBreak = node.type === 'break' || ('name' in node && node.name === 'br');
  if (node.type === 'text' && typeof node.value === 'string') words.push({ node, value: node.value });
  else if (isBreak || !isInline(node)) words.push({ node, value: ' ' });
  for (const child of node.children ?? []) gather(child, words);
  if (!isInline(node)) words.push({ node, value: ' ' });
}

function join(before: string, value: string, after: string): string {
  const joined = (before + value + after).replaceAll(needless, '');
  return joined.slice(before.length, joined.length - after.length);
}

function firstSign(words = ''): string {
  return String.fromCodePoint(words.codePointAt(0) ?? 32);
}

function lastSign(words = ''): string {
  return Array.from(words.slice(-2)).at(-1) ?? ' ';
}

function replace<Node extends TextPart>(node: Node, changed: ReadonlyMap<TextPart, string>): Node {
  const value = changed.get(node);
  if (value !== undefined) return { ...node, value };
  if (node.children === undefined) return node;
  return { ...node, children: node.children.map((child) => replace(child, changed)) };
}
