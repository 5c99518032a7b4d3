import { markdownToMdast } from 'satteri';

import { cached } from '../../store/caches.ts';
import type { Tag } from './tags.ts';

/**
 * @param tag a tag
 * @param name an attribute, in lower case
 * @returns its value, or undefined where the tag has none of that name
 */
export function attributeOf(tag: Tag, name: string): string | undefined {
  const raw = tag.attributes.find((attribute) => attribute.name === name)?.raw;
  return raw === undefined ? undefined : decodeReferences(raw);
}

/**
 * @param raw text of a page
 * @returns what it says, without character references
 */
export function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|[a-z][a-z\d]*);/gi,
    (reference, hex, decimal: string | undefined) => {
      if (hex === undefined && decimal === undefined) return decodeNamed(reference);
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : reference;
    },
  );
}

/** HTML has two thousand names of characters, and Markdown the same. */
const decodeNamed = cached((reference: string): string => {
  // Between letters no space is lost.
  const root = markdownToMdast(`x${reference}x`);
  const [paragraph] = 'children' in root ? root.children : [];
  const [text] = paragraph !== undefined && 'children' in paragraph ? paragraph.children : [];
  return text?.type === 'text' ? text.value.slice(1, -1) : reference;
});
