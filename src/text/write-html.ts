import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

import { invisibleSign } from '../read/words/invisible-signs.ts';
import { attributeKinds, voidTags, writtenElements } from './allowed.ts';
import { lineOf } from './place.ts';
import { UnlistedError } from './unlisted.ts';

/**
 * Writes a part of a text as HTML. It trusts no check that was made before: whatever is off the list of `allowed.ts` is
 * neither written nor left out.
 * @param nodes the part
 * @param file path of the text, for the error
 * @returns the HTML
 * @throws UnlistedError for the first thing that is off the list
 */
export function writeHtml(nodes: readonly ElementContent[], file: string): string {
  for (const node of nodes) hold(node, file);
  return toHtml({ type: 'root', children: [...nodes] });
}

function hold(node: ElementContent, file: string): void {
  if (node.type === 'text') {
    holdSigns(node.value, node, file);
  } else if (node.type === 'element') {
    holdElement(node, file);
  } else {
    throw new UnlistedError(node.type, file, lineOf(node));
  }
}

function holdElement(element: Element, file: string): void {
  const { tagName, properties, children } = element;
  const attributes = writtenElements.get(tagName);
  if (attributes === undefined || (voidTags.has(tagName) && children.length > 0))
    throw new UnlistedError(`<${tagName}>`, file, lineOf(element));
  for (const [name, value] of Object.entries(properties)) {
    const kind = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const isLiteral = typeof value === 'string' || typeof value === 'number';
    if (kind === undefined || !isLiteral || !attributeKinds[kind].accepts(String(value)))
      throw new UnlistedError(`<${tagName} ${name}>`, file, lineOf(element));
    holdSigns(String(value), element, file);
  }
  for (const child of children) hold(child, file);
}

/**
 * @param words words that will be written
 * @param node where they stand
 * @param file path of the text, for the error
 * @throws UnlistedError where one of their signs turns the direction of text or controls a machine
 */
export function holdSigns(words: string, node: ElementContent, file: string): void {
  if (invisibleSign(words) !== undefined) throw new UnlistedError('an invisible sign', file, lineOf(node));
}
