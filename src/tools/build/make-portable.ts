import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { href } from '../../publication/addresses.ts';
import { faviconRoute, notFoundRoute } from '../../publication/routes.ts';
import { htmlBelow } from '../../read/files/files-below.ts';
import { relativeAddress, wholeAddress, type Place } from '../../publication/relative-address.ts';
import { rewriteAddresses } from '../../site/html/rewrite-addresses.ts';

/**
 * Makes a site work from any folder of any host, and from a disk: the links, styles, fonts and pictures of its pages
 * become relative and name their files. What the world knows a page by keeps the address of the site: canonical links,
 * links to other languages for search engines, follow codes, feeds.
 * @param folder the finished pages
 * @param siteUrl address of the site, base included
 */
export function makePortable(folder: string, siteUrl: URL): void {
  for (const name of htmlBelow(folder)) {
    const file = path.join(folder, name);
    const place = { siteUrl, file: name };
    const html = readFileSync(file, 'utf8');
    writeFileSync(file, rewriteAddresses(html, rewriterFor(place)));
  }
}

/**
 * A host shows a page for "not found" at any address, however deep, where no relative link could hold: its links lead
 * to the address of the site, and it fetches nothing, type neither.
 */
function rewriterFor(place: Place): (address: string) => string {
  if (!`/${place.file}`.endsWith(notFoundRoute)) return (address) => relativeAddress(address, place);
  const icon = href(place.siteUrl, faviconRoute);
  return (address) =>
    address === icon || address.endsWith('.woff2') ? 'data:,' : wholeAddress(address, place);
}
