import { isDeepStrictEqual } from 'node:util';

import { isPage, languagesOf, wordsOf, type PageClaims } from './agreement.ts';
import type { FeedClaims } from './feed.ts';

/**
 * Holds what a feed says of its bulletins against what their pages say.
 * @param feeds the feeds of a site
 * @param files every HTML file of the site
 * @returns where they disagree, a sentence each
 */
export function feedDisagreements(feeds: readonly FeedClaims[], files: readonly PageClaims[]): string[] {
  const pages = new Map(files.filter(isPage).map((page) => [page.address, page]));
  return feeds.flatMap(({ language, front, entries }) => {
    const feed = `The feed of "${language}"`;
    return [
      ...(pages.get(front)?.language === language ? [] : [`${feed} belongs to ${front}, no page of it.`]),
      ...entries.flatMap((alternates) => {
        const page = pages.get(alternates[language] ?? '');
        if (page === undefined) return [`${feed} names ${String(alternates[language])}, which is no page.`];
        return isDeepStrictEqual(alternates, languagesOf(page.alternates))
          ? []
          : [`${feed} names other languages than ${page.address}: ${wordsOf(alternates)}.`];
      }),
    ];
  });
}
