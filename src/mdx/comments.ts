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
 * @param expression what stands between curly brackets
 * @returns whether it is one comment and nothing else
 */
export function isComment(expression: string): boolean {
  return /^\s*\/\*(?:(?!\*\/)[^])*\*\/\s*$/.test(expression);
}
