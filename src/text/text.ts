import type { Element } from 'hast';

import type { TextPart } from './part.ts';

/**
 * @param node any part of a tree
 * @returns the words in it, without marks; a line break of Markdown is one
 */
export function textOf(node: TextPart): string {
  if (node.type === 'text') return String(node.value);
  if (node.type === 'break') return '\n';
  return (node.children ?? []).map((child) => textOf(child)).join('');
}

/** Something that a reader sees. */
const visible = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/**
 * @param node any part of a tree
 * @returns whether a reader sees any of its words
 */
export function hasVisibleWords(node: TextPart): boolean {
  return visible.test(textOf(node));
}

/**
 * @param name name of an element
 * @param node any part of a tree
 * @returns every element of that name in it, in order
 */
export function elementsNamed(name: string, node: Element): Element[] {
  return node.children
    .filter((child) => child.type === 'element')
    .flatMap((child) => (child.tagName === name ? [child] : elementsNamed(name, child)));
}
