import { graphemes } from '../../read/words/graphemes.ts';

/**
 * Gives words that begin a heading of their own a capital, where their script has one there.
 * @param words words of a language
 * @param tag the language
 * @returns the words, with a capital first
 * @example capitalised('maí 2023', 'is') // 'Maí 2023'
 */
export function capitalised(words: string, tag: string): string {
  for (const { segment: first } of graphemes(words)) {
    // Georgian has capitals and begins no heading with one: its letters don't change where a title begins.
    if (!/^\p{Changes_When_Titlecased}/u.test(first)) break;
    return first.toLocaleUpperCase(tag) + words.slice(first.length);
  }
  return words;
}
