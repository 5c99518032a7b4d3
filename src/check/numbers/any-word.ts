import { isUnspaced } from '../things/forms.ts';
import { plain } from './lexicon.ts';

const letter = String.raw`[\p{L}\p{M}]`;

/**
 * Makes a pattern that finds words in a text in small letters: in scripts that are written without spaces anywhere.
 * @param words words or phrases
 * @param isWhole whether no letter may follow them either
 * @returns the source of the pattern; it fits nothing where there are no words
 */
export function anyWord(words: readonly string[], isWhole = false): string {
  const patterns = words.map(plain).map((word) => {
    const written = RegExp.escape(word);
    if (isUnspaced.test(word)) return written;
    return `(?<!${letter})${written}${isWhole ? `(?!${letter})` : ''}`;
  });
  return patterns.join('|') || '(?!)';
}
