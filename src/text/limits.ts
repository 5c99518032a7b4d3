import type { Nodes, Root } from 'mdast';

import type { Report } from '../read/findings/finding.ts';
import { lineOf, refuseAt } from './place.ts';

/** How many things a part of a text may stand in: deeper than any text goes, shallow enough for every walk. */
export const maxDepth = 40;

/** How many parts a text may have, words, marks and blocks each counted as one: some four hundred full pages. */
const maxNodes = 100_000;

/**
 * Holds a text's tree to the limits that every other walk of it relies on. Nodes of every kind are counted.
 * @param file path of the file, for the report
 * @param tree the tree, as deep and as large as it may be
 * @param report takes the finding where a limit is passed
 * @returns the tree without what stands too deep; with nothing in it where it has too many parts
 */
export function withinLimits(file: string, tree: Root, report: Report): Root {
  let level: readonly Nodes[] = tree.children;
  let nodes = 0;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) {
      refuseAt({ file, report }, 'content/depth', lineOf(level[0] ?? tree), {
        message: 'Lists, quotations or tags stand too deep in one another here.',
        found: `more than ${String(maxDepth)} levels`,
        expected: 'a text with a few levels',
        hint: 'Take the text out of some of them.',
      });
      return cut(tree, maxDepth + 1);
    }
    nodes += level.length;
    if (nodes > maxNodes) {
      refuseAt({ file, report }, 'content/too-much', lineOf(level[0] ?? tree), {
        message: 'This text has more parts than a page can show at once.',
        found: `more than ${String(maxNodes)} paragraphs, cells, links and other parts`,
        expected: 'a text of some hundred pages at most',
        hint: 'Part the text into several bulletins.',
      });
      return { ...tree, children: [] };
    }
    level = level.flatMap((node): readonly Nodes[] => ('children' in node ? node.children : []));
  }
  return tree;
}

/** A copy of a tree, a number of levels deep. */
function cut<Node extends Nodes>(node: Node, levels: number): Node {
  if (!('children' in node)) return node;
  const children: readonly Nodes[] = levels === 0 ? [] : node.children;
  return { ...node, children: children.map((child) => cut(child, levels - 1)) };
}
