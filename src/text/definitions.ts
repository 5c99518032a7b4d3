import type { Nodes } from 'mdast';

import type { Report } from '../read/findings/finding.ts';
import type { TextTree } from './parse.ts';
import { refuseAt } from './place.ts';

/**
 * Reports what Markdown takes for a link or footnote definition: it vanishes from the page, and an editor who begins
 * a paragraph with "[Note]: …" would lose it unseen.
 * @param file path of the file, for the report
 * @param tree the text's tree
 * @param report takes a finding for each definition
 */
export function refuseDefinitions(file: string, { body, mdast }: TextTree, report: Report): void {
  // Every definition holds this, and nearly no text does.
  if (!body.includes(']:')) return;
  const lines = body.split('\n');
  for (const node of definitionsIn(mdast)) {
    const line = node.position?.start.line ?? 0;
    refuseAt({ file, report }, 'content/definition', line, {
      message: 'This line would vanish: words in square brackets with a colon define a link or footnote.',
      found: lines[line - 1]?.trim() ?? '',
      expected: 'a link written as [words](https://…)',
      hint: 'Write the link where it is used; for the brackets themselves, write \\[ before them.',
    });
  }
}

function definitionsIn(node: Nodes): Nodes[] {
  const inner = 'children' in node ? node.children.flatMap((child) => definitionsIn(child)) : [];
  return node.type === 'definition' || node.type === 'footnoteDefinition' ? [node, ...inner] : inner;
}
