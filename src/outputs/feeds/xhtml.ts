import type { ElementContent } from 'hast';

import { voidTags } from '../../text/allowed.ts';
import { escapeMarkup } from '../../read/words/markup.ts';

/**
 * Writes a tree as XML: the library that writes HTML leaves signs in attributes that XML forbids there.
 * @param nodes a part of a page
 * @returns the same elements in XML syntax
 */
export function toXhtml(nodes: readonly ElementContent[]): string {
  return nodes.map(written).join('');
}

function written(node: ElementContent): string {
  if (node.type === 'text') return escapeMarkup(node.value);
  if (node.type === 'raw') return node.value;
  if (node.type !== 'element') throw new TypeError(`A feed cannot hold a node of the type ${node.type}.`);
  const attributes = Object.entries(node.properties).map(([name, value]) => {
    const quoted = `"${escapeMarkup(String(value))}"`;
    // Who reads XML knows the one name of a language, who reads HTML the other.
    return name === 'lang' ? ` lang=${quoted} xml:lang=${quoted}` : ` ${name}=${quoted}`;
  });
  const start = `<${node.tagName}${attributes.join('')}`;
  const isVoid = voidTags.has(node.tagName) || node.tagName === 'img';
  return isVoid ? `${start}/>` : `${start}>${toXhtml(node.children)}</${node.tagName}>`;
}

/**
 * @param xml an XML document
 * @returns the document without characters that XML 1.0 can hold in no way, not even escaped: one of them, such as in a
 *   name that an editor pasted, and no feed reader could read any of it
 */
export function withoutForbidden(xml: string): string {
  return xml.replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}
