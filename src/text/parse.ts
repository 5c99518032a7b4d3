import { mdxToHast, mdxToMdast, type MdastNode } from 'satteri';

import type { Report } from '../read/findings/finding.ts';
import { features } from './features.ts';
import { holdToLimits } from './limits.ts';
import { ownDigitsRead } from './own-digits.ts';
import { settle } from './settle.ts';
import type { Tree } from './syntax.ts';

const options = { features: { ...features, frontmatter: false } };

/**
 * Parses a text with the parser that Astro renders Markdown with, within the limits of a text, and takes as they are meant
 * some signs that Markdown takes otherwise. Nothing in it is run.
 * @param file path of the file, for the report
 * @param body a text without front matter
 * @param report takes the finding where a limit is passed
 * @returns its tree as HTML
 * @throws where the text is no MDX
 */
export function hastOf(file: string, body: string, report: Report): Tree {
  const tree = mdxToHast(ownDigitsRead(body), options) as Tree;
  return settle(holdToLimits(file, tree, report), body);
}

/**
 * The same as Markdown.
 * @param body a text without front matter that keeps within the limits
 * @returns its tree
 * @throws where the text is no MDX
 */
export function mdastOf(body: string): MdastNode {
  return settle(unsettledMdastOf(body), body);
}

/**
 * The same as the parser gives it, for a text that may be of any depth.
 * @param body a text without front matter
 * @returns its tree
 * @throws where the text is no MDX
 */
export function unsettledMdastOf(body: string): MdastNode {
  return mdxToMdast(ownDigitsRead(body), options);
}
