import { attributeOf } from '../../site/html/attribute.ts';
import type { HtmlRange, TaggedHtml } from '../../site/html/tags.ts';
import { sizeMark } from '../../site/size-mark.ts';

/**
 * Finds where a bulletin's page says how large its standalone edition is, which is made of the page itself. Only the words
 * of the link can hold the mark: elsewhere it would be somebody's own character.
 * @param page the page
 * @returns what stands there for the size
 */
export function sizeSlot({ html, tags }: TaggedHtml): HtmlRange | undefined {
  const link = tags.find((tag) => tag.name === 'a' && attributeOf(tag, 'download') !== undefined);
  const start = link === undefined ? -1 : html.indexOf(sizeMark, link.end);
  return start === -1 ? undefined : { start, end: start + sizeMark.length };
}
