import type { Element, Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';

import { elementsOf, property } from '../support/html.ts';

/**
 * Makes the plainest page of the same text, which a bulletin page is held against: no style, link or picture.
 * @param html a bulletin page
 * @returns a page of its heading and paragraphs alone
 */
export function barePage(html: string): string {
  const elements = elementsOf(html);
  const named = (tagName: string) => elements.filter((element) => element.tagName === tagName);
  const [root] = named('html');
  const [article] = named('article');
  if (root === undefined || article === undefined) throw new Error('The page holds no article.');
  const texts = elementsOf(toHtml(article)).filter(({ tagName }) => tagName === 'h1' || tagName === 'p');
  return [
    `<!doctype html><html lang="${property(root, 'lang') ?? ''}"><meta charset="utf-8">`,
    ...[...named('title'), ...texts].map((element) => toHtml(withoutMarkup(element))),
    '',
  ].join('\n');
}

function withoutMarkup(element: Element): Element {
  return { ...element, properties: {}, children: [{ type: 'text', value: textOf(element) }] };
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}
