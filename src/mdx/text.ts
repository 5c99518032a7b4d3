import type { Nodes } from 'hast';

/**
 * @param node any part of a tree
 * @returns the words in it, without marks
 */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
