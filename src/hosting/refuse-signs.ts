/**
 * Refuses what a configuration's syntax has no way to write. The model lets none of it through, so this is a fault of
 * the code.
 * @param text what is to be written
 * @param signs the signs that cannot be written, as a set of a regular expression
 * @throws where one of them, or a control character, is in the text
 */
export function refuseSigns(text: string, signs = /$^/): void {
  if (signs.test(text) || /\p{Cc}/u.test(text)) {
    throw new Error(`This cannot be written into a server's configuration: ${JSON.stringify(text)}`);
  }
}
