import type { Locale } from '../publication/locale.ts';
import type { HtmlRange } from './html/tags.ts';
import { formats } from './i18n/formats.ts';

/** Around what stands in a page for the size of its standalone edition: nobody else's characters. */
const [opening, closing] = ['\u{F0000}', '\u{F0001}'];

/**
 * Stands in a page for the size of its standalone edition, which is made of the page itself.
 * @param locale the page's language
 * @returns a size with every character that one may have
 */
export function sizeMark(locale: Locale): string {
  return opening + formats(locale).size(1_234_567_890_000) + closing;
}

/**
 * @param html a page
 * @param from where to look
 * @returns where a size stands
 */
export function findSizeMark(html: string, from: number): HtmlRange | undefined {
  const start = html.indexOf(opening, from);
  const end = html.indexOf(closing, start);
  return start === -1 || end === -1 ? undefined : { start, end: end + closing.length };
}
