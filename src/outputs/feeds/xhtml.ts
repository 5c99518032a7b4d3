import { attributeOf, decodeReferences } from '../../site/html/attribute.ts';
import { tagsOf, type Tag } from '../../site/html/tags.ts';
import { escapeMarkup } from '../../read/words/markup.ts';

/** Elements without an end tag, of those that a text may hold. */
const voidElements = ['br', 'hr', 'img'];

/**
 * Writes HTML as XML wants it: every tag closed, every value in quotation marks, no sign left that means something else
 * there.
 * @param html sound HTML, such as the blocks of a text
 * @returns the same elements in XML syntax
 */
export function toXhtml(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const tag of tagsOf(html)) {
    parts.push(textOf(html.slice(at, tag.start)), written(tag));
    at = tag.end;
  }
  return parts.join('') + textOf(html.slice(at));
}

function textOf(raw: string): string {
  return escapeMarkup(decodeReferences(raw));
}

function written(tag: Tag): string {
  if (tag.isEnd) return `</${tag.name}>`;
  const attributes = tag.attributes.map(({ name }) => {
    const value = `"${escapeMarkup(attributeOf(tag, name) ?? '')}"`;
    // Who reads XML knows the one name of a language, who reads HTML the other.
    return name === 'lang' ? ` lang=${value} xml:lang=${value}` : ` ${name}=${value}`;
  });
  return `<${tag.name}${attributes.join('')}${voidElements.includes(tag.name) ? '/' : ''}>`;
}

/**
 * @param xml an XML document
 * @returns the document without characters that XML 1.0 can hold in no way, not even escaped: one of them, such as in a
 *   name that an editor pasted, and no feed reader could read any of it
 */
export function withoutForbidden(xml: string): string {
  return xml.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
