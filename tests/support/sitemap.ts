import path from 'node:path';

import { childrenNamed, parseXml, wordsInXml, type XmlElement } from '../../src/read/data/xml-tree.ts';

/** The schema of sitemaps and of their index. */
export const sitemapSchema = path.join(import.meta.dirname, 'sitemap.xsd');

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const xhtml = 'http://www.w3.org/1999/xhtml';

/** What a sitemap says of a page. */
export interface Listed {
  readonly address: string;
  readonly lastModified: string | undefined;
  /** Addresses by language. */
  readonly alternates: Readonly<Record<string, string>>;
}

/**
 * @param xml a sitemap
 * @returns what it lists, in its order
 * @throws where it is not well-formed, or holds what a crawler does not expect
 */
export function readSitemap(xml: string): Listed[] {
  return elementsIn(root(xml, 'urlset')).map((url) => {
    const [loc, ...others] = elementsIn(url);
    const [lastmod] = childrenNamed(url, 'lastmod');
    const links = lastmod === undefined ? others : others.slice(1);
    if (links.some(({ name, namespace }) => name !== 'link' || namespace !== xhtml))
      throw new Error(`Not in the order of the standard: ${others.map(({ name }) => name).join(', ')}`);
    return {
      address: loc?.name === 'loc' ? wordsInXml(loc) : '',
      lastModified: lastmod && wordsInXml(lastmod),
      alternates: alternatesOf(links),
    };
  });
}

/**
 * @param xml a sitemap index
 * @returns the addresses of its parts, in its order
 */
export function readIndex(xml: string): string[] {
  return elementsIn(root(xml, 'sitemapindex')).map((sitemap) => elementsIn(sitemap).map(wordsInXml).join());
}

/** Fails where a language is named twice. */
function alternatesOf(links: readonly XmlElement[]): Record<string, string> {
  const pairs = links.map(({ attributes: { rel, hreflang, href, ...more } }) => {
    if (rel !== 'alternate' || hreflang === undefined || href === undefined || Object.keys(more).length > 0)
      throw new Error(`No alternate: ${JSON.stringify({ rel, hreflang, href, ...more })}`);
    return [hreflang, href] as const;
  });
  if (new Set(pairs.map(([language]) => language)).size < pairs.length)
    throw new Error('A language is named twice.');
  return Object.fromEntries(pairs);
}

function root(xml: string, name: string): XmlElement {
  const element = parseXml(xml);
  if (element.name !== name || element.namespace !== sitemaps) throw new Error(`No ${name}: ${element.name}`);
  return element;
}

function elementsIn({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => typeof child !== 'string');
}
