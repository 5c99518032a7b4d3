import {
  archiveAlternates,
  bulletinAlternates,
  followAlternates,
  frontAlternates,
  ownerAlternates,
  type Alternates,
} from '../../publication/alternates.ts';
import { archiveOf } from '../../publication/archive.ts';
import { lastChanged } from '../../publication/last-changed.ts';
import type { Bulletin, Publication } from '../../publication/model.ts';
import { archiveRoute, followRoute, rootRoute } from '../../publication/routes.ts';
import { compare } from '../../read/findings/finding.ts';

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
    ...archiveEntries(publication),
    ...followEntries(publication),
    ...publication.bulletins.flatMap(bulletinEntries),
    ...ownerEntries(publication),
  ].sort((a, b) => compare(a.route, b.route));
}

/** A new bulletin moves every other one, so each page of the list is as new as the newest of all. */
function archiveEntries(publication: Publication): SitemapEntry[] {
  return publication.locales.flatMap(({ tag }) => {
    const pages = archiveOf(publication, tag);
    const dates = pages.flat().map(({ bulletin }) => lastChanged(bulletin));
    const lastModified = dates.sort().at(-1);
    return pages.map((_, index) => ({
      route: archiveRoute(tag, index + 1),
      lastModified,
      alternates: archiveAlternates(publication, index + 1),
    }));
  });
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

/** A page that lies in no language's folder says of its other languages what its owner wrote, if anything. */
function ownerEntries(publication: Publication): SitemapEntry[] {
  return publication.ownerPages
    .filter(({ route }) => route !== rootRoute && !/\/404(?:\.html|\/)$/.test(route))
    .map(({ route }) => {
      const alternates = ownerAlternates(publication, route);
      return { route, ...(alternates.translations.length > 0 && { alternates }) };
    });
}
