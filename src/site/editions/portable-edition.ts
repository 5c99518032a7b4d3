import { href } from '../../publication/addresses.ts';
import { relativeAddress, wholeAddress, type FilePlace } from '../../publication/relative-address.ts';
import { faviconRoute, notFoundRoute, touchIconRoute } from '../../publication/routes.ts';
import { rewriteAttribute, rewriteStyle, type Rewrite } from '../html/rewrite-addresses.ts';
import type { Edition } from './draft.ts';

/**
 * A page of a site that works from any folder of any host, and from a disk: its links, styles, fonts and pictures become
 * relative and name their files. What the world knows a page by keeps the address of the site: canonical links, links to
 * other languages for search engines, follow codes, feeds.
 * @param place the page
 * @returns the edition
 */
export function portableEdition(place: FilePlace): Edition {
  const rewrite = portableAddress(place);
  return {
    attribute: (_tag, name, value) => rewriteAttribute(name, value, rewrite),
    style: (css) => rewriteStyle(css, rewrite),
  };
}

/**
 * A host shows a page for "not found" at any address, however deep, where no relative link could hold: its links lead
 * to the address of the site, and it fetches nothing, type neither.
 * @param place the page
 * @returns what makes an address of one that counts on a host
 */
export function portableAddress(place: FilePlace): Rewrite {
  if (!`/${place.file}`.endsWith(notFoundRoute)) return (address) => relativeAddress(address, place);
  const icons = [faviconRoute, touchIconRoute].map((route) => href(place.siteUrl, route));
  return (address) =>
    icons.includes(address) || address.endsWith('.woff2') ? 'data:,' : wholeAddress(address, place);
}
