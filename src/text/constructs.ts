import type { HastNode } from 'satteri';

import { lineOf, refuseAt, type TextPlace } from './place.ts';

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
 * Reports what a text cannot hold: what Markdown makes, or anything else.
 * @param node what stands there
 * @param place where it stands, and what takes the finding
 */
export function refuseConstruct(node: HastNode, place: TextPlace): void {
  const name = node.type === 'element' ? node.tagName : undefined;
  const called = name === undefined ? undefined : (constructNames[name] ?? `the element <${name}>`);
  refuseAt(place, 'content/construct', lineOf(node), {
    message:
      called === undefined
        ? 'This is something that a text cannot hold.'
        : `This is ${called}, which a text cannot contain.`,
    found: name === undefined ? node.type : name === 'del' ? '~~…~~' : `<${name}>`,
    expected: 'paragraphs, headings (## and ###), lists, tables, quotations, links, emphasis',
    hint: hintFor(name ?? ''),
  });
}

function hintFor(name: string): string {
  if (/^h\d$/.test(name)) return 'Begin the heading with "## " or "### ".';
  if (name === 'del') return String.raw`Delete the signs ~~; for the signs themselves, write \~\~.`;
  return 'Write it as a paragraph or a list.';
}
