import { readFileSync } from 'node:fs';
import path from 'node:path';

import { elementsOf, property } from './html.ts';

/** What a page says of itself and its other languages. */
export interface Claims {
  readonly canonical: string | undefined;
  /** Its `hreflang` links: addresses by language. */
  readonly alternates: Readonly<Record<string, string>>;
  /** The languages that it offers readers, in the order of its links. */
  readonly offered: readonly (string | undefined)[];
}

/**
 * @param folder a built site
 * @param route route of a page
 * @returns what the page claims
 */
export function claimsOf(folder: string, route: string): Claims {
  const file = path.join(folder, route.replace(/\/$/, '/index.html'));
  const elements = elementsOf(readFileSync(file, 'utf8'));
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const canonical = links.find((link) => property(link, 'rel') === 'canonical');
  const alternates = links.filter((link) => property(link, 'hrefLang') !== undefined);
  const switcher = elements.filter(
    (element) => element.tagName === 'a' && property(element, 'hrefLang') !== undefined,
  );
  return {
    canonical: canonical && property(canonical, 'href'),
    alternates: Object.fromEntries(
      alternates.map((link) => [property(link, 'hrefLang') ?? '', property(link, 'href') ?? '']),
    ),
    offered: switcher.map((link) => property(link, 'hrefLang')),
  };
}
