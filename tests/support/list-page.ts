import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Element } from 'hast';

import { elementsOf, property } from './html.ts';

/** A month on a page that lists bulletins. */
export interface ListedMonth {
  /** What its heading says; empty for bulletins that stand below no such heading. */
  readonly name: string;
  /** The bulletins below it: where their titles lead, and their days. */
  readonly bulletins: readonly { readonly href: string; readonly day: string }[];
}

/** A page that lists bulletins, as it was built. */
export interface ListPage {
  readonly title: string;
  readonly description: string | undefined;
  /** Levels of its headings, in their order. */
  readonly levels: readonly number[];
  readonly months: readonly ListedMonth[];
  /** Where its links to other pages of the list lead, in its head and in its body. */
  readonly newer: readonly (string | undefined)[];
  readonly older: readonly (string | undefined)[];
}

/**
 * @param folder a built site
 * @param route route of a page
 * @returns what the page lists
 */
export function listPageOf(folder: string, route: string): ListPage {
  const elements = elementsOf(readFileSync(path.join(folder, route, 'index.html'), 'utf8'));
  const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
  const description = named('meta').find((meta) => property(meta, 'name') === 'description');
  const linked = (rel: string) =>
    elements.filter((element) => property(element, 'rel') === rel).map((link) => property(link, 'href'));
  return {
    title: named('title').map(wordsIn).join(),
    description: description && property(description, 'content'),
    levels: elements.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName.slice(1)) : [])),
    months: monthsIn(elements),
    newer: linked('prev'),
    older: linked('next'),
  };
}

function monthsIn(elements: readonly Element[]): ListedMonth[] {
  const months: { name: string; bulletins: { href: string; day: string }[] }[] = [];
  for (const element of elements) {
    if (property(element, 'className') === 'month') months.push({ name: wordsIn(element), bulletins: [] });
    if (element.tagName !== 'article') continue;
    if (months.length === 0) months.push({ name: '', bulletins: [] });
    const own = elementsIn(element);
    const link = own.find(({ tagName }) => tagName === 'a');
    const time = own.find(({ tagName }) => tagName === 'time');
    months.at(-1)?.bulletins.push({
      href: (link && property(link, 'href')) ?? '',
      day: (time && property(time, 'dateTime')) ?? '',
    });
  }
  return months;
}

function elementsIn(element: Element): Element[] {
  return element.children.flatMap((child) => (child.type === 'element' ? [child, ...elementsIn(child)] : []));
}

function wordsIn(element: Element): string {
  return element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? wordsIn(child) : ''))
    .join('')
    .trim();
}
