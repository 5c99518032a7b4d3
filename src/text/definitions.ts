import type { MdastNode } from 'satteri';

import type { Report } from '../read/findings/finding.ts';
import { unsettledMdastOf } from './parse.ts';

/**
 * Reports what Markdown takes for a link or footnote definition: it vanishes from the page, and an editor who begins
 * a paragraph with "[Note]: …" would lose it unseen.
 * @param file path of the file, for the report
 * @param body text of the file, its lines where they are in the file
 * @param report takes a finding for each definition
 */
export function refuseDefinitions(file: string, body: string, report: Report): void {
  // Every definition holds this, and nearly no text does.
  if (!body.includes(']:')) return;
  const lines = body.split('\n');
  for (const node of definitionsIn(unsettledMdastOf(body))) {
    const line = node.position?.start.line ?? 0;
    report({
      rule: 'content/definition',
      severity: 'error',
      file,
      line,
      message: 'This line would vanish: words in square brackets with a colon define a link or footnote.',
      found: lines[line - 1]?.trim() ?? '',
      expected: 'a link written as [words](https://…)',
      hint: 'Write the link where it is used; for the brackets themselves, write \\[ before them.',
    });
  }
}

/** Walks level by level: the tree may be deeper than calls can go. */
function* definitionsIn(tree: MdastNode): Generator<MdastNode, void> {
  for (let level = [tree]; level.length > 0;) {
    yield* level.filter(({ type }) => type === 'definition' || type === 'footnoteDefinition');
    level = level.flatMap((node) => ('children' in node ? node.children : []));
  }
}
