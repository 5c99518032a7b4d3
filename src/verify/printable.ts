/**
 * Makes what a stranger wrote fit for a terminal, which takes some signs for commands.
 * @param text anything
 * @returns the text, with a sign in place of each that is not shown
 */
export function printable(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\ufffd');
}
