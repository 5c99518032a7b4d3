import type { PhrasingContent } from 'mdast';

/**
 * Headings are set bold anyway, and so are the names of columns.
 * @param nodes their words
 * @returns the same without bold
 */
export function withoutStrong(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => (node.type === 'strong' ? node.children : [node]));
}
