import { attributeOf } from '../../site/html/attribute.ts';
import type { Slot } from '../../site/editions/draft.ts';
import type { TaggedHtml } from '../../site/html/tags.ts';
import { findSizeMark } from '../../site/size-mark.ts';

/**
 * Finds where a bulletin's page says how large its standalone edition is. Only the words of the link can hold the mark:
 * elsewhere it would be somebody's own character.
 * @param page the page
 * @returns what stands there for the size
 */
export function sizeSlot({ html, tags }: TaggedHtml): Slot | undefined {
  const link = tags.find((tag) => tag.name === 'a' && attributeOf(tag, 'download') !== undefined);
  const range = link && findSizeMark(html, link.end);
  return range && { ...range, kind: 'size', held: html.slice(range.start, range.end) };
}
