import { ownerAlternates } from '../../publication/alternates.ts';
import type { Publication } from '../../publication/model.ts';
import { rootRoute } from '../../publication/routes.ts';
import { compare } from '../../read/findings/finding.ts';
import type { Listed } from '../output.ts';
import { publishedPaths } from '../published-routes.ts';

/** A page as crawlers are told of it. */
export interface SitemapEntry extends Listed {
  readonly route: string;
}

/**
 * Every page that crawlers are told of: each by its canonical address, so neither copies of it nor pages for what does
 * not exist.
 * @param publication what is published
 * @returns the entries, in the order of their routes
 */
export function sitemapEntries(publication: Publication): SitemapEntry[] {
  const own = publishedPaths(publication).flatMap(({ route, listed }) =>
    listed === undefined ? [] : [{ route, ...listed }],
  );
  return [...own, ...ownerEntries(publication)].sort((a, b) => compare(a.route, b.route));
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
