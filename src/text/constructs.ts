import type { Element } from 'hast';

import { lineOf, type Place } from './place.ts';

/** What Markdown makes, by the element that would show it. */
const constructNames: Readonly<Record<string, string>> = {
  code: 'program code',
  del: 'struck-out text',
  h1: 'a heading of the first level',
  h4: 'a heading of the fourth level',
  h5: 'a heading of the fifth level',
  h6: 'a heading of the sixth level',
  input: 'a check box',
  pre: 'program code',
  sup: 'a footnote',
};

/**
 * Reports what Markdown makes and a text cannot hold.
 * @param node the element that would show it
 * @param place where it stands, and what takes the finding
 */
export function refuseConstruct(node: Element, { file, report }: Place): void {
  const name = constructNames[node.tagName] ?? `the element <${node.tagName}>`;
  report({
    rule: 'content/construct',
    severity: 'error',
    file,
    line: lineOf(node),
    message: `This is ${name}, which a text cannot contain.`,
    found: node.tagName === 'del' ? '~~…~~' : `<${node.tagName}>`,
    expected: 'paragraphs, headings (## and ###), lists, tables, quotations, links, emphasis',
    hint: hintFor(node.tagName),
  });
}

function hintFor(name: string): string {
  if (/^h\d$/.test(name)) return 'Begin the heading with "## " or "### ".';
  if (name === 'del') return String.raw`Delete the signs ~~; for the signs themselves, write \~\~.`;
  return 'Write it as a paragraph or a list.';
}

/**
 * Reports what no reader of texts knows.
 * @param type the name of its kind
 * @param line its line
 * @param place where it stands, and what takes the finding
 */
export function refuseUnknown(type: string, line: number, { file, report }: Place): void {
  report({
    rule: 'content/construct',
    severity: 'error',
    file,
    line,
    message: 'This is something that a text cannot hold.',
    found: type,
    expected: 'paragraphs, headings (## and ###), lists, tables, quotations, links, emphasis',
    hint: 'Write it as a paragraph or a list.',
  });
}
