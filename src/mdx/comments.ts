/** A comment with its brackets, wherever it stands; not one whose bracket is meant as a sign. */
const comments = /(?<!\\)\{\s*\/\*(?:(?!\*\/)[^])*\*\/\s*\}/g;

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

/**
 * Takes the comments out of a text, for what would change them.
 * @param text an MDX text
 * @returns the text with a plain comment in place of each, as wide where it stands on one line, and what puts them
 *   back
 */
export function setCommentsAside(text: string): { text: string; putBack: (changed: string) => string } {
  const kept: string[] = [];
  const plain = text.replaceAll(comments, (comment) => {
    const number = String(kept.push(comment));
    const width = comment.includes('\n') ? 0 : comment.length - '{/*  */}'.length;
    return `{/* ${number.padEnd(width, '.')} */}`;
  });
  return {
    text: plain,
    putBack: (changed) =>
      changed.replaceAll(/\{\/\* (\d+)\.* \*\/\}/g, (found, number) => kept[Number(number) - 1] ?? found),
  };
}

/**
 * @param expression what stands between curly brackets
 * @returns whether it is one comment and nothing else
 */
export function isComment(expression: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(expression);
}
