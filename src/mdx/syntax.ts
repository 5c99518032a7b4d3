import type { HastNode } from 'satteri';

import type { Report } from '../reading/finding.ts';
import { refuseBurden } from './burden.ts';
import { hastOf } from './parse.ts';

/** The root of a text's tree. */
export type Tree = Extract<HastNode, { type: 'root' }>;

/**
 * Parses a text with the parser that Astro renders Markdown with, within the limits of a text. Nothing in it is run.
 * @param file path of the file, for the report
 * @param body text of the file, its lines where they are in the file
 * @param report takes the fault; the parser stops at the first
 * @returns the tree, or undefined after a fault
 */
export function parseMdx(file: string, body: string, report: Report): Tree | undefined {
  if (!refuseBurden(file, body, report)) return undefined;
  try {
    return hastOf(file, body, report);
  } catch (error) {
    const { message } = error as Error;
    const at = /^(\d+):\d+: /.exec(message);
    const line = Number(at?.[1] ?? 1);
    const detail = message.slice(at?.[0].length ?? 0);
    const explained = explanations.find(({ pattern }) => pattern.test(detail)) ?? unexplained;
    const [tag = 'the tag', opened = tag] = [...detail.matchAll(/`(<[^`]*>)`/g)].map(([, each]) => each);
    const named = (words: string) =>
      words
        .replaceAll('{tag}', tag)
        .replaceAll('{opened}', opened)
        .replaceAll('{closing}', opened.replace('<', '</'));
    report({
      rule: 'mdx/syntax',
      severity: 'error',
      file,
      line,
      message: named(explained.message),
      found: body.split('\n')[line - 1]?.trim() || 'an empty line',
      expected: named(explained.expected),
      hint: named(explained.hint),
    });
    return undefined;
  }
}

interface Explanation {
  readonly pattern: RegExp;
  readonly message: string;
  readonly expected: string;
  readonly hint: string;
}

/** The parser's words, by what an editor would call the fault; the first that fits is taken. */
const explanations: readonly Explanation[] = [
  {
    pattern: /expected corresponding closing tag for/,
    message: 'The tag {opened} is closed by {tag}.',
    expected: '{closing}',
    hint: 'Write {closing} in the place of {tag}.',
  },
  {
    pattern: /closing tag for/,
    message: 'The tag {tag} is opened and never closed.',
    expected: 'a closing tag in the same paragraph or block',
    hint: 'Add {closing} where it ends, or delete {tag}.',
  },
  {
    pattern: /Unexpected closing tag/,
    message: 'The closing tag {tag} has no opening tag.',
    expected: 'an opening tag before it',
    hint: 'Delete {tag}, or add the tag that it closes.',
  },
  {
    pattern: /character `!`/,
    message: 'A comment is written as in HTML.',
    expected: 'a comment written as {/* … */}',
    hint: 'Write the comment as {/* … */}, or delete it.',
  },
  {
    pattern: /expression/,
    message: 'A curly bracket opens a program expression, which a text cannot hold.',
    expected: 'plain text',
    hint: 'Write \\{ and \\} for the brackets themselves.',
  },
  {
    pattern: /Unexpected character/,
    message: 'The sign "<" begins something that is not a tag.',
    expected: 'plain text, or a tag from the list',
    hint: 'Write &lt; for the sign itself, and [words](https://…) for a link.',
  },
];

const unexplained: Explanation = {
  pattern: /^/,
  message: 'This text is not valid MDX.',
  expected: 'valid MDX',
  hint: 'Look at this line for a "<" or "{" that is meant as a sign: write &lt; or \\{.',
};
