const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Parts a text into what readers take for one character each: letters with their marks. Languages do not differ in it.
 * @param text any text
 * @returns the parts, each with where it begins
 */
export function graphemes(text: string): Intl.Segments {
  return segmenter.segment(text);
}
