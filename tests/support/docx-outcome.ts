import { readDocx } from '../../src/tools/exchange/docx/read-docx.ts';
import { refuse } from '../../src/text/refusals.ts';
import { parseMdx } from '../../src/text/syntax.ts';
import { writeBlocks } from '../../src/text/write-mdx.ts';
import type { Finding } from '../../src/read/findings/finding.ts';

/**
 * @param docx a document
 * @returns "a text", or what is wrong with the text that was made of it
 * @throws where it is refused
 */
export function outcomeOf(docx: Buffer): string {
  const text = writeBlocks(readDocx(docx).parts.map(({ block }) => block));
  const problems: Finding[] = [];
  const tree = parseMdx('', text, (finding) => problems.push(finding));
  if (tree !== undefined) refuse('', tree, (finding) => problems.push(finding));
  // A warning may be about a right text.
  const errors = problems.filter(({ severity }) => severity === 'error');
  return errors.length === 0 ? 'a text' : errors.map(({ message }) => message).join(' ');
}
