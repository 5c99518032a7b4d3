import { childrenNamed, parseXml, type XmlElement } from '../../src/read/data/xml-tree.ts';

/** What an Atom feed says of the pages of its bulletins. */
export interface FeedClaims {
  /** The language that it is in. */
  readonly language: string;
  /** Address of the page that it is the feed of. */
  readonly front: string;
  /** The pages of each of its bulletins: addresses by language. */
  readonly entries: readonly Readonly<Record<string, string>>[];
}

/**
 * @param xml an Atom feed
 * @returns what it claims
 * @throws where it is not well-formed, or names two pages in one language
 */
export function readFeed(xml: string): FeedClaims {
  const feed = parseXml(xml);
  const language = feed.attributes['xml:lang'] ?? '';
  return {
    language,
    front: pagesOf(feed, language)[language] ?? '',
    entries: childrenNamed(feed, 'entry').map((entry) => pagesOf(entry, language)),
  };
}

/** A link that names no language is in that of the feed. */
function pagesOf(element: XmlElement, own: string): Record<string, string> {
  const pages: Record<string, string> = {};
  for (const { attributes } of childrenNamed(element, 'link')) {
    const { rel, type, hreflang = own, href = '' } = attributes;
    if (rel !== 'alternate' || type !== 'text/html') continue;
    if ((pages[hreflang] ??= href) !== href) throw new Error(`Two pages are named in "${hreflang}".`);
  }
  return pages;
}
