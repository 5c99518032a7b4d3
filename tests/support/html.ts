import { htmlToHast } from 'satteri';
import type { Element, Nodes } from 'hast';

/**
 * Parses HTML and lists its elements.
 * @param html a document or a part of one
 * @returns every element, in document order
 */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: Nodes) => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) node.children.forEach((child) => visit(child));
  };
  visit(htmlToHast(html));
  return elements;
}

/**
 * @param element any element
 * @param name property as hast names it
 * @returns its text, or undefined where it has none
 */
export function property(element: Element, name: string): string | undefined {
  const value = element.properties[name];
  if (Array.isArray(value)) return value.join(' ');
  return value === undefined || value === null ? undefined : String(value);
}
