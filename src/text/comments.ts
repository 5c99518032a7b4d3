/**
 * @param words any words
 * @returns a comment on one line that holds them
 */
export function commentOf(words: string): string {
  return `{/* ${words
    .replaceAll('*/', String.raw`*\/`)
    .replaceAll(/\s+/g, ' ')
    .trim()} */}`;
}

/** A comment where it stands in a text. */
export interface Comment {
  readonly start: number;
  readonly end: number;
  /** What it says, as `commentOf` was given it. */
  readonly words: string;
}

/**
 * @param text a text
 * @returns its comments, in order
 */
export function readComments(text: string): Comment[] {
  const comments: Comment[] = [];
  const [opening, closing] = ['{/*', '*/}'];
  for (let start = text.indexOf(opening); start !== -1; start = text.indexOf(opening, start + 1)) {
    const end = text.indexOf(closing, start + opening.length);
    if (end === -1) break;
    const words = text
      .slice(start + opening.length, end)
      .replaceAll(String.raw`*\/`, '*/')
      .trim();
    comments.push({ start, end: end + closing.length, words });
    start = end;
  }
  return comments;
}

/**
 * @param expression what stands between curly brackets
 * @returns whether it is one comment and nothing else
 */
export function isComment(expression: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(expression);
}
