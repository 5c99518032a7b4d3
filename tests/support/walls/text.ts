import { parsed, treeFrom } from '../../../src/text/parse.ts';
import { refuse } from '../../../src/text/refusals.ts';
import { parseMdx } from '../../../src/text/syntax.ts';
import { toContent, type Content } from '../../../src/text/blocks.ts';
import type { Finding } from '../../../src/read/findings/finding.ts';

const file = 'content/bulletins/x/en.mdx';

/**
 * The first wall alone.
 * @param body a text without front matter
 * @returns what the checks find in it
 */
export function findingsIn(body: string): Finding[] {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const tree = parseMdx(file, body, report);
  if (tree === undefined) return findings;
  refuse(file, tree, report);
  return findings;
}

/**
 * The second wall alone.
 * @param body a text without front matter, whatever it holds
 * @returns what would be written of it
 * @throws UnlistedError where something in it is off the list
 */
export function writtenOf(body: string): Content {
  // No limit is kept.
  const tree = treeFrom(parsed(body), body);
  return toContent(tree, { file, hrefOf: (route) => `/a/b${route}` });
}
