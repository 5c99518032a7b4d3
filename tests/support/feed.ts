import { childrenNamed, parseXml, type XmlElement } from '../../src/reading/xml-tree.ts';

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
 * @throws where it is not well-formed, or names a language twice
 */
export function readFeed(xml: string): FeedClaims {
  const feed = parseXml(xml);
  const language = feed.attributes['xml:lang'] ?? '';
  return {
    language,
    front: pagesOf(feed)[language] ?? '',
    entries: childrenNamed(feed, 'entry').map(pagesOf),
  };
}

function pagesOf(element: XmlElement): Record<string, string> {
  const pairs = childrenNamed(element, 'link')
    .filter(({ attributes: { rel, type } }) => rel === 'alternate' && type === 'text/html')
    .map(({ attributes: { hreflang = '', href = '' } }) => [hreflang, href] as const);
  const pages = Object.fromEntries(pairs);
  if (Object.keys(pages).length < pairs.length) throw new Error('A language is named twice.');
  return pages;
}
