/**
 * A word or a sign of a text, with a space before it where one stands there. Line breaks are spaces; letters of
 * scripts that put none between words stand alone.
 */
export type Word = string;

/** Letters of scripts that put no space between words, as a part of a pattern's class of signs. */
export const unspaced = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{sc=${script}}`)
  .join('');

const letters = '[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]';
const word = new RegExp(`(\\s*)([${unspaced}]\\p{M}*|${letters}(?:(?![${unspaced}])${letters})*|\\S)`, 'gu');

/** A word, and where it stands. */
export interface PlacedWord {
  readonly word: Word;
  readonly index: number;
}

/**
 * Cuts a text into words and signs, so that two texts can be compared blind to layout.
 * @param text any text
 * @returns its words; the first one has a space before it, as it has after another text
 */
export function placedWords(text: string): PlacedWord[] {
  return Array.from(text.matchAll(word), ({ index, 1: space = '', 2: sign = '' }) => {
    const isApart = index === 0 || space !== '';
    return { word: (isApart ? ' ' : '') + sign.normalize('NFC'), index: index + space.length };
  });
}

/**
 * @param text any text
 * @returns its words without their places
 * @example wordsOf('einingum. , og') // [' einingum', '.', ' ,', ' og']
 */
export function wordsOf(text: string): Word[] {
  return placedWords(text).map((placed) => placed.word);
}

/**
 * Looks for some words among others; what stands before the first does not matter.
 * @param sought the words that are looked for
 * @param words where they are looked for
 * @returns where they begin; finds do not overlap
 */
export function findWords(sought: readonly Word[], words: readonly Word[]): number[] {
  const [first, ...rest] = sought;
  const found: number[] = [];
  if (first === undefined) return found;
  const [bare, apart] = [first.trim(), ` ${first.trim()}`];
  for (let index = 0; index + sought.length <= words.length; index += 1) {
    const word = words[index];
    if (word !== bare && word !== apart) continue;
    if (!rest.every((each, offset) => words[index + 1 + offset] === each)) continue;
    found.push(index);
    index += sought.length - 1;
  }
  return found;
}

/**
 * @param words words of a text
 * @returns the text
 */
export function inOneLine(words: readonly Word[]): string {
  return words.join('').trim();
}
