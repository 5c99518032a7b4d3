import { attributeKinds, type Attributes } from './allowed.ts';
import { lineOf } from './place.ts';
import type { JsxNode } from './tags.ts';
import { UnlistedError } from './unlisted.ts';

/**
 * @param tag a tag that was written out, in any text
 * @returns those of its attributes that are words, and no program; the last of each name counts
 */
export function literalAttributes(tag: Pick<JsxNode, 'attributes'>): Record<string, string> {
  const literals = tag.attributes.flatMap((attribute): [string, string][] =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value]]
      : [],
  );
  return Object.fromEntries(literals);
}

/**
 * @param tag a tag that was written out
 * @param list the tags that may be, with their attributes
 * @param file path of the text, for the error
 * @returns the attributes of the tag
 * @throws UnlistedError where it is off the list, and for an attribute that is, is a program, or stands there twice
 */
export function listedAttributes(
  tag: JsxNode,
  list: Readonly<Record<string, Attributes>>,
  file: string,
): Record<string, string> {
  const tagName = tag.name ?? '';
  const known = Object.hasOwn(list, tagName) ? list[tagName] : undefined;
  if (known === undefined) throw new UnlistedError(`<${tagName}>`, file, lineOf(tag));
  const attributes = new Map<string, string>();
  for (const attribute of tag.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    const kind = Object.hasOwn(known, name) ? known[name] : undefined;
    const value = attribute.value ?? '';
    const isListed = kind !== undefined && typeof value === 'string' && attributeKinds[kind].accepts(value);
    if (!isListed || attributes.has(name)) throw new UnlistedError(`<${tagName} ${name}>`, file, lineOf(tag));
    attributes.set(name, value);
  }
  return Object.fromEntries(attributes);
}
