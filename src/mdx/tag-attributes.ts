import { attributeKinds, components } from './allowed.ts';
import { lineOf } from './place.ts';
import type { JsxNode } from './tags.ts';
import { UnlistedError } from './unlisted.ts';

/**
 * @param tag a tag that was written out
 * @param file path of the text, for the error
 * @returns its attributes
 * @throws UnlistedError for an attribute that is a program or stands there twice
 */
export function literalAttributes(tag: JsxNode, file: string): Record<string, string> {
  const attributes = new Map<string, string>();
  for (const attribute of tag.attributes) {
    const name = attribute.type === 'mdxJsxAttribute' ? attribute.name : '…';
    const value = attribute.value ?? '';
    if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'string' || attributes.has(name))
      throw new UnlistedError(`<${tag.name ?? ''} ${name}>`, file, lineOf(tag));
    attributes.set(name, value);
  }
  return Object.fromEntries(attributes);
}

/**
 * @param call the call of a component
 * @param file path of the text, for the error
 * @returns its attributes
 * @throws UnlistedError for a component or an attribute that is off the list
 */
export function componentAttributes(call: JsxNode, file: string): Record<string, string> {
  const name = call.name ?? '';
  const known = Object.hasOwn(components, name) ? components[name] : undefined;
  if (known === undefined) throw new UnlistedError(`<${name}>`, file, lineOf(call));
  const attributes = literalAttributes(call, file);
  for (const [attribute, value] of Object.entries(attributes)) {
    const kind = Object.hasOwn(known, attribute) ? known[attribute] : undefined;
    if (kind === undefined || !attributeKinds[kind].accepts(value))
      throw new UnlistedError(`<${name} ${attribute}>`, file, lineOf(call));
  }
  return attributes;
}
