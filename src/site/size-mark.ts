import type { Locale } from '../publication/locale.ts';
import type { Slot } from './editions/draft.ts';
import { attributeOf } from './html/attribute.ts';
import type { TaggedHtml } from './html/tags.ts';
import { formats } from './i18n/formats.ts';

/** Around what stands in a page for the size of its standalone edition: nobody else's characters. */
const [opening, closing] = ['\u{F0000}', '\u{F0001}'];

/** Numbers of kilobytes that bring out each form of the unit's word in any language. */
const numbers = [1, 2, 3, 5, 11, 100, 1_234_567_890];

/**
 * Stands in a page for the size of its standalone edition, which is made of the page itself.
 * @param locale the page's language
 * @returns a size with every character that one may have
 */
export function sizeMark(locale: Locale): string {
  const { size } = formats(locale);
  return opening + numbers.map((number) => size(number * 1000)).join('') + closing;
}

/**
 * Finds where a bulletin's page says how large its standalone edition is. Only the words of the link can hold the mark:
 * elsewhere it would be somebody's own character.
 * @param page the page
 * @returns what stands there for the size
 */
export function sizeSlot({ html, tags }: TaggedHtml): Slot | undefined {
  const link = tags.find((tag) => tag.name === 'a' && attributeOf(tag, 'download') !== undefined);
  if (link === undefined) return undefined;
  const start = html.indexOf(opening, link.end);
  const last = html.indexOf(closing, start);
  if (start === -1 || last === -1) return undefined;
  const end = last + closing.length;
  return { start, end, kind: 'size', held: html.slice(start, end) };
}
