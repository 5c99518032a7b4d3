import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { SiteClaims } from './agreement.ts';
import { claimsOf } from './claims.ts';
import { pageRoutes } from './files.ts';
import { readSitemap } from './sitemap.ts';

/**
 * Reads what a built site says of its pages.
 * @param folder the site, with a sitemap in one file
 * @param siteUrl its address
 * @param sources the languages that its bulletins were written in first, by slug
 * @returns its claims
 */
export function siteClaims(
  folder: string,
  siteUrl: string,
  sources: Readonly<Record<string, string>>,
): SiteClaims {
  const addressOf = (route: string) => siteUrl + route.slice(1);
  return {
    files: pageRoutes(folder).map((route) => ({ address: addressOf(route), ...claimsOf(folder, route) })),
    listed: readSitemap(readFileSync(path.join(folder, 'sitemap.xml'), 'utf8')),
    defaultOf: (address) => {
      const slug = /^[^/]+\/([^/]+)\/$/.exec(address.slice(siteUrl.length))?.[1] ?? '';
      const source = sources[slug];
      return source === undefined ? siteUrl : addressOf(`/${source}/${slug}/`);
    },
  };
}
