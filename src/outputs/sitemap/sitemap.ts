import type { Publication } from '../../publication/model.ts';
import { cachedLast } from '../../store/caches.ts';
import { routeOf } from '../route-of.ts';
import { sitemapEntries } from './entries.ts';
import { sitemapPart } from './output.ts';
import { split, standardLimits, type Limits } from './split.ts';
import { writeEntry, writeIndex, writeSitemap } from './write.ts';

/** The files that name every page for crawlers. */
export interface Sitemap {
  /** What `/sitemap.xml` holds: the sitemap, or the index of its parts. */
  readonly main: string;
  /** What the parts hold, the first of them `/sitemap-1.xml`; none where one file can hold all. */
  readonly parts: readonly string[];
}

/**
 * @param publication what is published
 * @param limits how much a file may hold
 * @returns the sitemap, in as few files as can hold it
 */
export function makeSitemap(publication: Publication, limits: Limits): Sitemap {
  const { url } = publication.site;
  const entries = sitemapEntries(publication).map((entry) => writeEntry(url, entry));
  const parts = split(entries, limits, Buffer.byteLength(writeSitemap([])));
  if (parts.length === 1) return { main: writeSitemap(entries), parts: [] };
  return {
    main: writeIndex(
      url,
      parts.map((_, index) => routeOf(sitemapPart, { part: String(index + 1) })),
    ),
    parts: parts.map(writeSitemap),
  };
}

/** The same within the limits of the standard, made once for all of its files. */
export const sitemapOf = cachedLast((publication: Publication) => makeSitemap(publication, standardLimits));
