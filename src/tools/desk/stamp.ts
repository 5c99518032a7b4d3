import { isNode } from 'yaml';

import type { Edit } from '../../read/data/edits.ts';
import { editFrontMatter, lineBelow, nameOf, type Fields } from '../../publication/write-front-matter.ts';

/** The fields that stand before a revision, in the usual order. */
const before = ['title', 'summary', 'figures', 'figuresCaption'];

/**
 * Writes a revision into the front matter of a file, and leaves every other byte of it as it was.
 * @param text the whole file, with its own line ends
 * @param revision the revision
 * @returns the file with that revision; undefined where its front matter is written in so unusual a way that there
 * is no line to change
 * @example stampRevision('---\ntitle: "A"\n---\n', '3f2a9') // '---\ntitle: "A"\nrevision: "3f2a9"\n---\n'
 */
export function stampRevision(text: string, revision: string): string | undefined {
  const line = `revision: "${revision}"`;
  return editFrontMatter(
    text,
    (fields) => replacing(fields, line) ?? inserting(fields, line),
    ({ revision: written, ...rest }, { revision: _, ...others }) =>
      written === revision && JSON.stringify(rest) === JSON.stringify(others),
  );
}

function replacing({ map, text }: Fields, line: string): Edit | undefined {
  const pair = map.items.find((item) => nameOf(item) === 'revision');
  if (!isNode(pair?.key) || !isNode(pair.value) || !pair.key.range || !pair.value.range) return undefined;
  // What is written over several lines ends where the next line begins.
  const [start, end] = [pair.key.range[0], pair.value.range[1]];
  return { start, end: start + text.slice(start, end).trimEnd().length, text: line };
}

/** Below the last of the fields that stand before it. */
function inserting({ map, text, lineEnd }: Fields, line: string): Edit | undefined {
  const last = map.items.findLast((item) => before.includes(nameOf(item)));
  if (!isNode(last?.value) || !last.value.range) return undefined;
  const start = lineBelow(text, last.value.range[1]);
  return start === undefined ? undefined : { start, end: start, text: line + lineEnd };
}
