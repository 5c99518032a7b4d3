import type { Element, ElementContent } from 'hast';

import { invisibleSign } from '../read/words/invisible-signs.ts';
import { attributeKinds, voidTags, writtenElements } from './allowed.ts';
import { lineOf } from './place.ts';
import { withUnbrokenNumbers } from './unbroken-numbers.ts';
import { UnlistedError } from './unlisted.ts';

/**
 * Makes a part of a text anew, as a part of pages. It trusts no check that was made before: whatever is off the list of
 * `allowed.ts` is neither taken over nor left out.
 * @param nodes the part
 * @param file path of the text, for the error
 * @returns the same, of nothing but listed elements and words
 * @throws UnlistedError for the first thing that is off the list
 */
export function checkListed(nodes: readonly ElementContent[], file: string): ElementContent[] {
  return nodes.map((node) => {
    if (node.type === 'element') return listedElement(node, file);
    if (node.type !== 'text') throw new UnlistedError(node.type, file, lineOf(node));
    checkCharacters(node.value, node, file);
    return { type: 'text', value: withUnbrokenNumbers(node.value) };
  });
}

function listedElement(element: Element, file: string): Element {
  const { tagName, properties, children } = element;
  const attributes = writtenElements.get(tagName);
  if (attributes === undefined || (voidTags.has(tagName) && children.length > 0))
    throw new UnlistedError(`<${tagName}>`, file, lineOf(element));
  for (const [name, value] of Object.entries(properties)) {
    const kind = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
    const isLiteral = typeof value === 'string' || typeof value === 'number';
    if (kind === undefined || !isLiteral || !attributeKinds[kind].accepts(String(value)))
      throw new UnlistedError(`<${tagName} ${name}>`, file, lineOf(element));
    checkCharacters(String(value), element, file);
  }
  return { type: 'element', tagName, properties, children: checkListed(children, file) };
}

/**
 * @param words words that will be shown
 * @param node where they stand
 * @param file path of the text, for the error
 * @throws UnlistedError where one of their characters turns the direction of text or controls a machine
 */
export function checkCharacters(words: string, node: ElementContent, file: string): void {
  if (invisibleSign(words) !== undefined) throw new UnlistedError('an invisible sign', file, lineOf(node));
}
