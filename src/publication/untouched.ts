import { splitMdx } from '../text/front-matter.ts';
import { readComments } from '../text/comments.ts';
import { applyEdits } from '../read/data/edits.ts';

/**
 * Tells a text that was begun and that nobody has written in yet: its fields are empty, and below them stand comments,
 * signs and pictures. What it lacks need not be told one by one.
 * @param text a whole file, lines ended by `\n`
 * @returns whether all of it is still to be written
 */
export function isUntouched(text: string): boolean {
  const { frontMatter: head = '', body } = splitMdx(text);
  if (!/^title: ""[ \t]*(?:#.*)?$/m.test(head)) return false;
  if (/^(?:title|summary|figuresCaption|[ \t]+[\w-]+): "[^"]/m.test(head)) return false;
  return !/\p{L}/u.test(withoutMarkup(withoutComments(body)));
}

/** A comment that is not closed reaches to the end. */
function withoutComments(body: string): string {
  const kept = applyEdits(
    body,
    readComments(body).map(({ start, end }) => ({ start, end, text: '' })),
  );
  return kept.replace(/\{\/\*[^]*/, '');
}

/** Pictures are taken over from the source text, caption and all. */
function withoutMarkup(body: string): string {
  return body.replaceAll(/!\[[^[\]]*\]\([^()]*\)|<[^<>]*>/g, '');
}
