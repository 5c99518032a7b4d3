/**
 * Makes chance that can be repeated.
 * @param seed any number
 * @returns gives a whole number from 0 to one below its limit
 */
export function chance(seed: number): (limit: number) => number {
  let state = seed >>> 0;
  // Mulberry32: small, and even enough to choose test cases by.
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const bits =
  'a|b |word|*|**|_|__|{|}|<|>|<b>|</b>|#|## |- |+ |1. |2) |12.| |&|&amp;|&#35;|[x]|[x](y)|[x]: y|![a](b)|`|```|~~|~~~|---|===|import |export default|https://example.org/|www.example.org|a@b.org|mailto:x@y.zz|:|::|\\|\\*|!|$|"|“|।| , |বাং|é|{/* x */}|<!-- -->|<?|\u00A0|(|)|.|^|[^1]|=|@|http://|/|ﷺ|😀|\u200D|*/'
    .split('|')
    .concat('|', '|-|');

/**
 * @param next chance
 * @returns some words that Markdown, MDX or XML would make something else of
 */
export function nastyText(next: (limit: number) => number): string {
  const words = Array.from({ length: 1 + next(9) }, () => bits[next(bits.length)]).join('');
  return words.replaceAll(/ +/g, ' ').trim() || 'a';
}
