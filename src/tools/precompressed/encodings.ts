/** What is added to a file's name for its precompressed file, by the name that HTTP has for the compression. */
export const precompressedEndings = { br: '.br', gzip: '.gz' } as const;

/** A compression that a browser may ask for. */
export type Encoding = keyof typeof precompressedEndings;

/** Every compression that a file has a precompressed file in. */
export const encodings: readonly Encoding[] = ['br', 'gzip'];

/**
 * @param file path of a file
 * @returns how it is compressed by its name, and the file whose text it holds then; undefined for a file of its own
 */
export function compressedForm(
  file: string,
): { readonly encoding: Encoding; readonly text: string } | undefined {
  const encoding = encodings.find((each) => file.endsWith(precompressedEndings[each]));
  return encoding && { encoding, text: file.slice(0, -precompressedEndings[encoding].length) };
}
