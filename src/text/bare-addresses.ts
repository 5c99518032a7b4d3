import { areVerbatim, pointAt, sourceOf, startOf, wordsBetween, type TextPart } from './part.ts';

/** Marks of writing that the grammar of addresses does not know as such: those beyond ASCII. */
const mark = String.raw`[[\p{Terminal_Punctuation}\p{Quotation_Mark}\p{Ps}\p{Pe}\p{Pi}\p{Pf}…]--\p{ASCII}]`;

/** An address in ASCII ends before the first of them; in one with other letters, only those at its end are no part of it. */
const marksWithin = new RegExp(`^\\p{ASCII}*?(?=${mark})`, 'v');
const marksAtEnd = new RegExp(`(?<!${mark})${mark}+$`, 'v');
const asciiThenMarks = new RegExp(`^\\p{ASCII}+(${mark}+)$`, 'v');

/**
 * @param address the address of a link as it was written, not encoded
 * @returns the address without the marks of writing that are certainly no part of it
 * @example withoutMarks('https://example.org/well।') // 'https://example.org/well'
 */
export function withoutMarks(address: string): string {
  const [ascii] = marksWithin.exec(address) ?? [];
  if (ascii !== undefined) return ascii;
  const cut = address.replace(marksAtEnd, '');
  // A bracket that closes one within the address is a part of it.
  return /\p{Pe}$/v.test(address) && /[\p{Ps}--\p{ASCII}]/v.test(cut) ? address : cut;
}

/**
 * @param words a bare address, and what follows it up to the next space
 * @returns the address
 * @example bareAddress('https://example.org/well).') // 'https://example.org/well'
 */
export function bareAddress(words: string): string {
  return withoutEnd(withoutMarks(words));
}

/**
 * @param address the address of a link as it was written, not encoded
 * @returns the marks of writing at the end of an address that has no other letters beyond ASCII
 * @example marksAfter('https://example.org/well।') // '।'
 */
export function marksAfter(address: string): string {
  return asciiThenMarks.exec(address)?.[1] ?? '';
}

/**
 * A bare address goes on to the next space, and so would swallow a danda, an ideographic full stop or an Arabic comma.
 * @param part any node
 * @param body the text
 * @returns where it is a bare address with such a mark, the address before it and the words from it on; otherwise itself
 */
export function cutBareAddress(part: TextPart, body: string): readonly TextPart[] {
  const { position } = part;
  const [words, ...others] = part.children ?? [];
  if (part.type !== 'link' || position === undefined || others.length > 0 || !areVerbatim(words, body))
    return [part];
  const written = sourceOf(part, body);
  const address = withoutMarks(written);
  if (words.value !== written || address === written) return [part];
  const kept = withoutEnd(address);
  const { start, end } = position;
  const cut = pointAt(body, start, startOf(part) + kept.length);
  const label = wordsBetween(body, start, cut);
  // The parser may write a scheme before the address that was written.
  const url = String(part.url).slice(0, kept.length - written.length);
  return [{ ...part, url, position: label.position, children: [label] }, wordsBetween(body, cut, end)];
}

/** Signs that Markdown takes for no part of an address at its end. */
const atEnd = `?!.,:*_~'"`;

/** Nor is a bracket a part of it that closes none within it. */
function withoutEnd(address: string): string {
  let unopened = countOf(')', address) - countOf('(', address);
  let end = address.length;
  for (; end > 0; end -= 1) {
    const sign = address.charAt(end - 1);
    const isBracket = sign === ')' && unopened > 0;
    if (isBracket) unopened -= 1;
    else if (!atEnd.includes(sign)) break;
  }
  return address.slice(0, end);
}

function countOf(sign: string, words: string): number {
  return words.split(sign).length - 1;
}
