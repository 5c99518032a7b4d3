import type { Nodes } from 'mdast';

/** A comment that says nothing, as a node. */
const apart = { type: 'mdxTextExpression', value: '/**/' };

/**
 * Puts a comment between bold and italic words that stand side by side: where their stars meet, Markdown may not tell
 * whose they are.
 * @param node any node
 * @returns the same with comments in it
 */
export function setApart<Node extends Nodes>(node: Node): Node {
  if (!('children' in node)) return node;
  const children = node.children.flatMap((child, index) => {
    const before = node.children[index - 1];
    const inner = setApart(child);
    return before !== undefined && isEmphasis(before) && isEmphasis(child) ? [apart, inner] : [inner];
  });
  return { ...node, children };
}

function isEmphasis({ type }: Nodes): boolean {
  return type === 'emphasis' || type === 'strong';
}
