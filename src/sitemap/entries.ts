import {
  bulletinAlternates,
  followAlternates,
  frontAlternates,
  type Alternates,
} from '../publication/alternates.ts';
import type { Bulletin, Publication } from '../publication/model.ts';
import { publishedIn } from '../publication/published.ts';
import { followRoute, frontRoute, rootRoute } from '../publication/routes.ts';
import { compare } from '../reading/finding.ts';

/** A page as crawlers are told of it. */
export interface SitemapEntry {
  readonly route: string;
  /** Calendar date, from content; undefined where nothing in it has one. */
  readonly lastModified?: string | undefined;
  /** Its versions in all languages; undefined for a page that is not known to have any. */
  readonly alternates?: Alternates;
}

/**
 * Every page that crawlers shall know: each by its canonical address, so neither copies of it nor pages for what does
 * not exist.
 * @param publication what is published
 * @returns the entries, in the order of their routes
 */
export function sitemapEntries(publication: Publication): SitemapEntry[] {
  return [
    { route: rootRoute, alternates: frontAlternates(publication) },
    ...frontEntries(publication),
    ...followEntries(publication),
    ...publication.bulletins.flatMap(bulletinEntries),
    ...ownerEntries(publication),
  ].sort((a, b) => compare(a.route, b.route));
}

function frontEntries(publication: Publication): SitemapEntry[] {
  const alternates = frontAlternates(publication);
  return publication.locales.map(({ tag }) => ({
    route: frontRoute(tag),
    lastModified: publishedIn(publication, tag)
      .map(({ bulletin }) => lastChanged(bulletin))
      .sort()
      .at(-1),
    alternates,
  }));
}

function followEntries(publication: Publication): SitemapEntry[] {
  const alternates = followAlternates(publication);
  return publication.locales.map(({ tag }) => ({ route: followRoute(tag), alternates }));
}

function bulletinEntries(bulletin: Bulletin): SitemapEntry[] {
  const alternates = bulletinAlternates(bulletin);
  const lastModified = lastChanged(bulletin);
  return alternates.translations.map(({ route }) => ({ route, lastModified, alternates }));
}

/** The name of a file may hold any letter, its address may not. What the owner's page says in its head is unknown. */
function ownerEntries({ ownerPages }: Publication): SitemapEntry[] {
  return ownerPages
    .filter(({ route }) => route !== rootRoute && !/\/404(?:\.html|\/)$/.test(route))
    .map(({ route }) => ({ route: encodeURI(route) }));
}

function lastChanged({ updated, published }: Bulletin): string {
  return updated ?? published;
}
