/** What parts words; a soft hyphen is where a line may break in a word that is written as one. */
const between = /[^\p{L}\p{M}\p{Nl}\u200C\u200D]+/u;

/** Scripts that leave no space between words. */
const unspaced = /[\p{scx=Hani}\p{scx=Hang}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;

/**
 * @param pieces a number in words, in the pieces that rules put together
 * @returns its words
 * @example wordsIn(['soixante', '-', 'douze']) // ['soixante', 'douze']
 */
export function wordsIn(pieces: readonly string[]): string[] {
  const text = pieces
    .join(unspaced.test(pieces.join('')) ? '\u200B' : '')
    // A mark belongs to the letter before it.
    .replaceAll(/\u200B(?=\p{M})/gu, '');
  return text
    .normalize('NFC')
    .split(between)
    .filter((word) => word !== '');
}
