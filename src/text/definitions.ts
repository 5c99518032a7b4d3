import type { Nodes } from 'mdast';

import type { TextTree } from './parse.ts';
import { lineOf, refuseAt, type TextPlace } from './place.ts';

/**
 * Reports what Markdown takes for a link or footnote definition: it vanishes from the page, and an editor who begins
 * a paragraph with "[Note]: …" would lose it unseen.
 * @param tree the text's tree
 * @param place what takes the findings
 */
export function refuseDefinitions({ body, mdast }: TextTree, place: TextPlace): void {
  // Every definition holds this, and nearly no text does.
  if (!body.includes(']:')) return;
  for (const node of definitionsIn(mdast)) {
    const line = lineOf(node);
    refuseAt(place, 'content/definition', line, {
      message: 'This line would vanish: words in square brackets with a colon define a link or footnote.',
      found: place.lines[line - 1]?.trim() ?? '',
      expected: 'a link written as [words](https://…)',
      hint: 'Write the link where it is used; for the brackets themselves, write \\[ before them.',
    });
  }
}

function definitionsIn(node: Nodes): Nodes[] {
  const inner = 'children' in node ? node.children.flatMap((child) => definitionsIn(child)) : [];
  return node.type === 'definition' || node.type === 'footnoteDefinition' ? [node, ...inner] : inner;
}
