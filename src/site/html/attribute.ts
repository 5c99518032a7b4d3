import type { Tag } from './tags.ts';

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

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
 * @param raw text of a page, with the character references that are written into our pages: by number, and those
 *   that XML has too
 * @returns what it says
 */
export function decodeReferences(raw: string): string {
  if (!raw.includes('&')) return raw;
  return raw.replaceAll(
    /&(?:#x([\da-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (typeof name === 'string') return named[name] ?? whole;
      const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
