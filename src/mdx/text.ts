/** Any part of a tree: of HTML, or of a text before it became that. */
interface TreePart {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly TreePart[];
}

/**
 * @param node any part of a tree
 * @returns the words in it, without marks
 */
export function textOf(node: TreePart): string {
  if (node.type === 'text') return String(node.value);
  return (node.children ?? []).map((child) => textOf(child)).join('');
}
