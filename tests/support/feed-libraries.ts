import { extractFromJson } from '@extractus/feed-extractor';
import FeedParser from 'feedparser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { htmlToHast } from 'satteri';

import { textOf } from '../../src/text/text.ts';
import { elementsOf, property } from './html.ts';

/** What a library that others wrote makes of a bulletin in a feed. */
export interface Taken {
  readonly id: string | undefined;
  /** See {@link withoutTags}. */
  readonly title: string | undefined;
  readonly address: string | undefined;
  /** Milliseconds since 1970. */
  readonly published: number;
  /** Its words, without marks, and every address that it names. */
  readonly words: string;
  readonly addresses: readonly string[];
}

/** Reads a feed. */
export type FeedLibrary = (feed: string) => Taken[] | Promise<Taken[]>;

/** Libraries that share no code, for each format. */
export const feedLibraries: Readonly<Record<'xml' | 'json', Readonly<Record<string, FeedLibrary>>>> = {
  xml: {
    feedsmith: (xml) =>
      (parseAtomFeed(xml).entries ?? []).map(({ id, title, links, published, content }) =>
        take(id, title?.value, links?.[0]?.href, published, content?.value),
      ),
    feedparser: async (xml) => {
      const parser = new FeedParser({});
      parser.end(xml);
      const taken: Taken[] = [];
      for await (const { guid, title, link, pubdate, description } of parser) {
        taken.push(take(guid, title, link, pubdate?.toISOString(), description));
      }
      return taken;
    },
  },
  json: {
    feedsmith: (json) =>
      (parseJsonFeed(json).items ?? []).map(({ id, title, url, date_published, content_html }) =>
        take(id, title, url, date_published, content_html),
      ),
    'feed-extractor': (json) => {
      const content = new Map<string, string>();
      const { entries = [] } = extractFromJson(JSON.parse(json) as Record<string, unknown>, {
        getExtraEntryFields: (entry) => {
          const { id, content_html } = entry as { id: string; content_html: string };
          content.set(id, content_html);
          return {};
        },
      });
      return entries.map(({ id, title, link, published }) =>
        take(id, title, link, String(published), content.get(id)),
      );
    },
  },
};

/**
 * A title is text in both formats, and a "<b>" in it three letters; some libraries take it for a tag all the same.
 * @param title a title
 * @returns the title without what looks like a tag
 */
export function withoutTags(title: string): string {
  return title.replaceAll(/<[^>]*>/g, '');
}

function take(
  id: string | undefined,
  title: string | undefined,
  address: string | undefined,
  published: string | undefined,
  html = '',
): Taken {
  return {
    id,
    title: title && withoutTags(title),
    address,
    published: Date.parse(published ?? ''),
    words: textOf(htmlToHast(html)).replaceAll(/\s+/g, ' ').trim(),
    addresses: elementsOf(html).flatMap(
      (element) => property(element, 'href') ?? property(element, 'src') ?? [],
    ),
  };
}
