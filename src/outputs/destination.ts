import { decodedAddress, isPageLink } from '../text/link-kinds.ts';
import type { PageLink } from '../text/blocks.ts';
import { cachedLast } from '../store/caches.ts';
import { href } from '../publication/addresses.ts';
import type { Publication, Work } from '../publication/model.ts';
import type { Published } from '../publication/published.ts';
import { bulletinRoute } from '../publication/routes.ts';
import { worksOf } from '../publication/work.ts';
import { publishedRoutes } from './published-routes.ts';

/** Where a link of a text to this site leads. */
export interface Destination {
  /** Route of a page, `#` and a heading of it, or both. */
  readonly href: string;
  /** What is wrong with it: no such page, no such page in the text's own language, no such heading. */
  readonly problem: 'page' | 'language' | 'heading' | undefined;
  /** The text that it leads to, where it leads to one. */
  readonly text: Published<Work> | undefined;
  /** Whether it names a heading of the source text, which has others than the text that it leads to. */
  readonly isOfSource: boolean;
}

/** Every page, and the text on it where it is one of a work's. */
const pagesOf = cachedLast((publication: Publication): ReadonlyMap<string, Published<Work> | undefined> => {
  const pages = new Map<string, Published<Work> | undefined>();
  for (const { route } of publishedRoutes(publication)) pages.set(route, undefined);
  for (const work of worksOf(publication)) {
    for (const translation of work.translations)
      pages.set(bulletinRoute(translation.locale.tag, work.slug), { bulletin: work, translation });
  }
  return pages;
}, 3);

/**
 * Finds where a link leads. A translator who leaves an address of the source text as it is means the page in the language
 * of the translation, and the heading that renders the one of the source text.
 * @param link the link as it was written
 * @param from the text that it stands in
 * @param publication what exists
 * @returns where it leads, and whether that is there
 */
export function destinationOf(link: PageLink, from: Published<Work>, publication: Publication): Destination {
  const pages = pagesOf(publication);
  const [written = '', anchor] = link.href.split('#');
  const own = bulletinRoute(from.translation.locale.tag, from.bulletin.slug);
  const wished = written === '' ? own : inOwnLanguage(link, from, own);
  const route = pages.has(wished) ? wished : written;
  const text = written === '' ? from : pages.get(route);
  const path = written === '' ? '' : route;
  const found = { href: anchor === undefined ? path : `${path}#${anchor}`, text, isOfSource: false };
  if (written !== '' && !pages.has(route)) return { ...found, href: link.href, problem: 'page' };
  const problem = written !== '' && route !== wished ? 'language' : undefined;
  if (anchor === undefined) return { ...found, problem };
  const heading = headingOf(anchor, text);
  if (heading.id !== undefined) return { ...found, href: `${path}#${heading.id}`, problem };
  return { ...found, problem: 'heading', isOfSource: heading.isOfSource };
}

/**
 * @param from a text
 * @param publication what exists
 * @returns where its links to this site lead that are meant otherwise than they are written, by what is written
 */
export function leadsOf(from: Published<Work>, publication: Publication): ReadonlyMap<string, string> {
  const elsewhere = new Map<string, string>();
  const addressOf = (link: string) => (isPageLink(link) ? href(publication.site.url, link) : link);
  for (const link of from.translation.links) {
    if (link.language !== undefined) continue;
    const destination = destinationOf(link, from, publication);
    // A heading that is not there leads to the beginning of its page.
    const to =
      destination.problem === 'heading'
        ? destination.href.replace(/#.*/s, '') ||
          bulletinRoute(from.translation.locale.tag, from.bulletin.slug)
        : destination.href;
    if (to !== link.href) elsewhere.set(addressOf(link.href), addressOf(to));
  }
  return elsewhere;
}

/**
 * What the address of a page in the source's language is in that of a translation. Words that are marked as being in that
 * language lead to a page in it, and so does a link to the source text of the same bulletin that only the translation has.
 */
function inOwnLanguage(
  { href: link, language }: PageLink,
  { bulletin, translation }: Published<Work>,
  own: string,
): string {
  const [written = ''] = link.split('#');
  const { source, sourceLocale } = bulletin;
  const prefix = `/${sourceLocale}/`;
  const isSource = translation.locale.tag === sourceLocale;
  if (isSource || !written.startsWith(prefix) || language !== undefined) return written;
  const wished = `/${translation.locale.tag}/${written.slice(prefix.length)}`;
  const isInSource = source?.links.some(({ href: other }) => other.split('#')[0] === written) === true;
  return wished === own && !isInSource ? written : wished;
}

/** The id of a heading in a text, named by itself or by the source text's heading in the same place. */
function headingOf(
  anchor: string,
  text: Published<Work> | undefined,
): { readonly id: string | undefined; readonly isOfSource: boolean } {
  const id = decodedAddress(anchor);
  const own = text?.translation.headingIds ?? [];
  if (own.includes(id)) return { id: anchor, isOfSource: false };
  const source = text?.bulletin.source;
  const place = source?.headingIds.indexOf(id) ?? -1;
  const same = source?.headingIds.length === own.length ? own[place] : undefined;
  return { id: same === undefined ? undefined : encodeURI(same), isOfSource: place !== -1 };
}
