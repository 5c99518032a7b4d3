const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * @param text any text
 * @returns what readers take for one sign each, letters with their marks, and where it begins
 */
export function signsOf(text: string): { readonly sign: string; readonly index: number }[] {
  return Array.from(segmenter.segment(text), ({ segment: sign, index }) => ({ sign, index }));
}
