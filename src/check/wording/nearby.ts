import { excerpt } from '../../read/findings/excerpt.ts';

/** No word of any language has more letters: what is further off says nothing of a place. */
const maxLetters = 200;

/**
 * What stands directly before a place: a pattern that looks back from there would begin at every sign of a long text.
 * @param text any text
 * @param index a place in it
 * @param reach how many signs are looked at
 * @returns the text up to there, its last signs if it is long
 */
export function textBefore(text: string, index: number, reach = maxLetters): string {
  const start = Math.max(0, index - reach);
  // Not the second half of a sign.
  return text.slice(/[\uDC00-\uDFFF]/.test(text.charAt(start)) ? start + 1 : start, index);
}

/**
 * What stands directly after a place.
 * @param text any text
 * @param index a place in it
 * @param reach how many signs are looked at
 * @returns the text from there on, its first signs if it is long
 */
export function textAfter(text: string, index: number, reach = maxLetters): string {
  return text.slice(index, index + reach);
}

/**
 * @param text any text
 * @param index a place in it
 * @returns what stands before the place since the last space
 */
export function wordBefore(text: string, index: number): string {
  const before = textBefore(text, index);
  let start = before.length;
  while (start > 0 && !/\s/.test(before.charAt(start - 1))) start -= 1;
  return before.slice(start);
}

/**
 * @param text words of a passage
 * @param start where something stands in them
 * @param end where it ends
 * @returns it, with what is joined to it up to the next spaces
 */
export function withNeighbours(text: string, start: number, end: number): string {
  const before = /\S*\s*$/u.exec(textBefore(text, start))?.[0] ?? '';
  const after = /^\s*\S*/u.exec(textAfter(text, end))?.[0] ?? '';
  return (before + excerpt(text.slice(start, end)) + after).trim().replaceAll(/\s+/g, ' ');
}
