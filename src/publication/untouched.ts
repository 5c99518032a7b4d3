/**
 * Tells a text that was begun and that nobody has written in yet: its fields are empty, and below them stand comments,
 * signs and pictures. What it lacks need not be told one by one.
 * @param text a whole file, lines ended by `\n`
 * @returns whether all of it is still to be written
 */
export function isUntouched(text: string): boolean {
  const [, head = '', body = ''] = /^---[ \t]*\n([^]*?)^---[ \t]*$([^]*)/m.exec(text) ?? [];
  if (!/^title: ""[ \t]*(?:#.*)?$/m.test(head)) return false;
  if (/^(?:title|summary|figuresCaption|[ \t]+[\w-]+): "[^"]/m.test(head)) return false;
  return !/\p{L}/u.test(withoutMarkup(withoutComments(body)));
}

function withoutComments(body: string): string {
  const [before = '', ...comments] = body.split('{/*');
  return before + comments.map((comment) => comment.slice(endOf(comment))).join('');
}

/** A comment that is not closed reaches to the end. */
function endOf(comment: string): number {
  const end = comment.indexOf('*/}');
  return end === -1 ? comment.length : end + '*/}'.length;
}

/** Pictures are taken over from the source text, caption and all. */
function withoutMarkup(body: string): string {
  return body.replaceAll(/!\[[^[\]]*\]\([^()]*\)|<[^<>]*>/g, '');
}
