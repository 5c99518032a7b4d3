import { attributeOf } from '../html/attribute.ts';
import type { TaggedHtml } from '../html/tags.ts';

/**
 * A policy holds for what comes after it: it is the head's first, or second to what says how to read the page.
 * @param page a page
 * @returns where its policy belongs
 */
export function policyPlace({ html, tags }: TaggedHtml): number {
  let place = /^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0;
  for (const tag of tags) {
    // After words the head is over, and a policy would be overlooked.
    if (html.slice(place, tag.start).trim() !== '') break;
    if (tag.name !== 'html' && tag.name !== 'head') {
      const isCharset = tag.name === 'meta' && attributeOf(tag, 'charset') !== undefined;
      return isCharset ? tag.end : place;
    }
    place = tag.end;
  }
  return place;
}
