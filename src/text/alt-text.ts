import type { Element } from 'hast';
import type { HastNode } from 'satteri';

import { lineOf, type TextPlace } from './place.ts';
import { parseMdx } from './syntax.ts';

/**
 * Reads the words that describe a picture as a text is read. The parser keeps only their letters, so that a tag, an
 * expression or an address among them would go unseen.
 * @param picture an `img` element of a text
 * @param place the file, and what takes the problems
 * @returns what stands between its square brackets, nothing where that can only be words; and the text that it is a part of
 */
export function describing(
  picture: Element,
  place: TextPlace,
): { readonly nodes: readonly HastNode[]; readonly body: string } {
  const { start, end } = picture.position ?? {};
  // Without its first sign a picture is a link with the same words.
  const link = place.body.slice((start?.offset ?? 0) + 1, end?.offset ?? 0);
  if (!/[<{&`~]|.\[/s.test(link)) return { nodes: [], body: '' };
  // A word before it, so that nothing in it begins a list, a heading or a program; lines as they are in the file.
  const lines = '\n'.repeat(Math.max(0, lineOf(picture) - 1));
  const body = `${lines}x ${link}`;
  const tree = parseMdx(place.file, body, place.report);
  const words = (tree?.hast.children ?? []).flatMap((node) => childrenOf(node));
  return { nodes: words.flatMap((node) => (isFor(picture, node) ? childrenOf(node) : [node])), body };
}

function childrenOf(node: HastNode): readonly HastNode[] {
  return 'children' in node ? node.children : [];
}

/** Whether a node is the link that was made of a picture. */
function isFor(picture: Element, node: HastNode): boolean {
  return node.type === 'element' && node.tagName === 'a' && node.properties.href === picture.properties.src;
}
