import { graphemes } from '../../read/words/graphemes.ts';

/** A part of a title that stands in one line. */
export interface TitlePart {
  readonly text: string;
  /** What stands between it and the part before: a space, a hyphen where a line ends there, or nothing. */
  readonly joint: 'space' | 'hyphen' | 'none';
}

const words = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * Parts a title where a line may end and no word is broken: at spaces, behind hyphens, and between the words of scripts
 * that write none.
 * @param title a title
 * @returns its parts; soft hyphens stay in them
 */
export function wholeWords(title: string): TitlePart[] {
  return title
    .split(/[^\S\u00A0\u2007\u202F]+/)
    .filter((word) => word !== '')
    .flatMap((word) => parted(word).map((text, index) => ({ text, joint: index === 0 ? 'space' : 'none' })));
}

/**
 * Parts what is too wide for any line: where its language breaks words, by soft hyphens; else between any two characters.
 * @param parts parts of a title
 * @param hyphen what stands at the end of a line that breaks a word
 * @param fits tells whether words fit into a line
 * @returns parts that each do
 */
export function brokenWords(
  parts: readonly TitlePart[],
  hyphen: string,
  fits: (text: string) => boolean,
): TitlePart[] {
  return parts.flatMap(({ text, joint }) => {
    if (fits(text)) return [{ text, joint }];
    const pieces = text.split('\u00AD');
    return pieces.flatMap((piece, index) => {
      const first = index === 0 ? joint : 'hyphen';
      if (fits(index < pieces.length - 1 ? piece + hyphen : piece)) return [{ text: piece, joint: first }];
      return Array.from(graphemes(piece), ({ segment, index: at }) => ({
        text: segment,
        joint: at === 0 ? first : 'none',
      }));
    });
  });
}

/**
 * @param parts parts of one line
 * @returns the line
 */
export function joined(parts: readonly TitlePart[]): string {
  return parts
    .map(({ text, joint }, index) => (joint === 'space' && index > 0 ? ` ${text}` : text))
    .join('')
    .replaceAll('\u00AD', '');
}

function parted(word: string): string[] {
  const parts: string[] = [];
  let wasWord = false;
  for (const { segment, isWordLike = false } of words.segment(word)) {
    const last = parts.at(-1) ?? '';
    const mayBreak =
      isWordLike && (wasWord || (/[\p{L}\p{M}]\p{Pd}$/u.test(last) && /^\p{L}/u.test(segment)));
    if (mayBreak || parts.length === 0) parts.push(segment);
    else parts[parts.length - 1] = last + segment;
    wasWord = isWordLike;
  }
  return parts;
}
