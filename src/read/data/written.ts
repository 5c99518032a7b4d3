/**
 * @param text any text
 * @returns whether a reader sees anything in it: a letter, a digit, or a sign with a meaning of its own
 */
export function isWritten(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text);
}
