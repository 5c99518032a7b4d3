import type { Element, ElementContent } from 'hast';

import { escapeMarkup } from '../read/words/markup.ts';

/**
 * @param tagName name of an element
 * @param attributes its attributes, by the names that HTML gives them; those without a value are left out
 * @param children what it holds; words as they are
 * @returns the element
 */
export function element(
  tagName: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (ElementContent | string)[]
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    type: 'element',
    tagName,
    properties: Object.fromEntries(given),
    children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
  };
}

/**
 * @param text words as they are
 * @returns a node of them, written as Astro writes the words of its components and as XML wants them: the library that
 *   writes HTML knows no XML
 */
export function words(text: string): ElementContent {
  return raw(escapeMarkup(text));
}

/**
 * @param nodes a part of a tree
 * @param change makes another of an element, whose children are changed already
 * @returns the part with those in place of its elements
 */
export function mapElements(
  nodes: readonly ElementContent[],
  change: (element: Element) => Element,
): ElementContent[] {
  return nodes.map((node) =>
    node.type === 'element' ? change({ ...node, children: mapElements(node.children, change) }) : node,
  );
}

/**
 * @param markup finished HTML that is no translator's, such as a drawing; for a feed XML too
 * @returns a node that is written as it is
 */
export function raw(markup: string): ElementContent {
  return { type: 'raw', value: markup };
}
