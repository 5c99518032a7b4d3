/**
 * A word or a mark of a text, with a space before it where one stands there. Line breaks are spaces; letters of
 * scripts that put none between words stand alone.
 */
export type Token = string;

/** Letters of scripts that put no space between words, as a part of a pattern's class of characters. */
export const unspaced = ['Han', 'Hira', 'Kana', 'Thai', 'Laoo', 'Khmr', 'Mymr']
  .map((script) => `\\p{sc=${script}}`)
  .join('');

const letters = '[\\p{L}\\p{M}\\p{N}\\u200C\\u200D]';
const word = new RegExp(`(\\s*)([${unspaced}]\\p{M}*|${letters}(?:(?![${unspaced}])${letters})*|\\S)`, 'gu');

/** A token, and where it stands. */
export interface PlacedToken {
  readonly token: Token;
  readonly index: number;
}

/**
 * Cuts a text into words and marks, so that two texts can be compared blind to layout.
 * @param text any text
 * @returns its tokens; the first one has a space before it, as it has after another text
 */
export function placedTokens(text: string): PlacedToken[] {
  return Array.from(text.matchAll(word), ({ index, 1: space = '', 2: token = '' }) => {
    const isApart = index === 0 || space !== '';
    return { token: (isApart ? ' ' : '') + token.normalize('NFC'), index: index + space.length };
  });
}

/**
 * @param text any text
 * @returns its tokens without their places
 * @example tokenize('einingum. , og') // [' einingum', '.', ' ,', ' og']
 */
export function tokenize(text: string): Token[] {
  return placedTokens(text).map(({ token }) => token);
}

/**
 * Looks for some tokens among others; what stands before the first does not matter.
 * @param sought the tokens that are looked for
 * @param tokens where they are looked for
 * @returns where they begin; finds do not overlap
 */
export function findTokens(sought: readonly Token[], tokens: readonly Token[]): number[] {
  const [first, ...rest] = sought;
  const found: number[] = [];
  if (first === undefined) return found;
  const [bare, apart] = [first.trim(), ` ${first.trim()}`];
  for (let index = 0; index + sought.length <= tokens.length; index += 1) {
    const token = tokens[index];
    if (token !== bare && token !== apart) continue;
    if (!rest.every((each, offset) => tokens[index + 1 + offset] === each)) continue;
    found.push(index);
    index += sought.length - 1;
  }
  return found;
}

/**
 * @param tokens tokens of a text
 * @returns the text
 */
export function joinTokens(tokens: readonly Token[]): string {
  return tokens.join('').trim();
}
