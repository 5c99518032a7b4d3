import { toAscii } from '../read/words/digits.ts';

/** The number before an item of a list, also within lists and quotations, in digits that Markdown does not know. */
const numbers = /^([ \t]*(?:[-*+>][ \t]*|\d{1,9}[.)][ \t]+)*)((?=\D)\p{Nd}{1,9})(?=[.)][ \t]+\S)/gmu;

/**
 * Lists may be numbered in the digits of any script, `১.` or `১)`: Markdown knows 0–9 only, and would make one
 * running paragraph of them.
 * @param body a text
 * @returns the text with such numbers in the digits of Markdown, every letter where it was
 */
export function ownDigitsRead(body: string): string {
  return body.replaceAll(numbers, (found, before: string, digits: string) =>
    // A digit beyond the first 65,536 signs takes two places.
    /[\u{10000}-\u{10FFFF}]/u.test(digits) ? found : before + toAscii(digits),
  );
}
