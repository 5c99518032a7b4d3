/** What exports leave between the lines of a text, with what it is. */
const leftovers: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  { pattern: /^•\s*\p{Nd}+$/u, reason: 'the number of a picture gallery' },
  { pattern: /^wps_doc_\p{Nd}+$/u, reason: 'where a picture stood in the export' },
];

/**
 * @param text a line, or the words of a block
 * @returns what it is, where it is a leftover of an export and no text
 */
export function leftoverReason(text: string): string | undefined {
  return leftovers.find(({ pattern }) => pattern.test(text))?.reason;
}
