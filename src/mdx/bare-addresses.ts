import { mdxToHast, mdxToMdast } from 'satteri';

import { features } from './features.ts';
import { areVerbatim, endOf, sourceOf, startOf, wordsAt, type Part } from './part.ts';

/** Marks of writing that the grammar of addresses does not know as such: those beyond ASCII. */
const mark = String.raw`[[\p{Terminal_Punctuation}\p{Quotation_Mark}\p{Ps}\p{Pe}\p{Pi}\p{Pf}…]--\p{ASCII}]`;

/** An address in ASCII ends before the first of them; in one with other letters, only those at its end are no part of it. */
const marksWithin = new RegExp(`^\\p{ASCII}*?(?=${mark})`, 'v');
const marksAtEnd = new RegExp(`${mark}+$`, 'v');
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
export function cutBareAddress(part: Part, body: string): readonly Part[] {
  const { position } = part;
  const [words, ...others] = part.children ?? [];
  const isLink = part.tagName === 'a' || part.type === 'link';
  if (!isLink || position === undefined || others.length > 0 || !areVerbatim(words, body)) return [part];
  const written = sourceOf(part, body);
  const address = withoutMarks(written);
  if (words.value !== written || address === written) return [part];
  // The parser knows what else is no part of an address that ends here, and how it is encoded.
  const parse = part.type === 'link' ? mdxToMdast : mdxToHast;
  const tree: Part = parse(address, { features: { ...features, frontmatter: false } });
  const link = tree.children?.[0]?.children?.[0];
  const [label] = link?.children ?? [];
  if (link?.type !== part.type || typeof label?.value !== 'string') return [part];
  const cut = startOf(part) + label.value.length;
  const kept = wordsAt(body, position, startOf(part), cut);
  return [{ ...link, position: kept.position, children: [kept] }, wordsAt(body, position, cut, endOf(part))];
}
