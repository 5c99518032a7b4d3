import { absolute } from '../../publication/addresses.ts';
import { escapeMarkup } from '../../read/words/markup.ts';
import type { SitemapEntry } from './entries.ts';

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * @param siteUrl address of the site
 * @param entry a page
 * @returns the page as a sitemap names it: its address, its date, then what its own `hreflang` links say
 */
export function writeEntry(siteUrl: URL, { route, lastModified, alternates }: SitemapEntry): string {
  const address = (to: string) => escapeMarkup(absolute(siteUrl, to));
  const link = (language: string, to: string) =>
    `    <xhtml:link rel="alternate" hreflang="${escapeMarkup(language)}" href="${address(to)}"/>\n`;
  return [
    '  <url>\n',
    `    <loc>${address(route)}</loc>\n`,
    lastModified === undefined ? '' : `    <lastmod>${escapeMarkup(lastModified)}</lastmod>\n`,
    ...(alternates?.translations ?? []).map((alternate) => link(alternate.locale.tag, alternate.route)),
    alternates === undefined ? '' : link('x-default', alternates.xDefault),
    '  </url>\n',
  ].join('');
}

/**
 * @param entries written entries
 * @returns a sitemap of them
 */
export function writeSitemap(entries: readonly string[]): string {
  const start = `<urlset ${namespace} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n`;
  return `${declaration}${start}${entries.join('')}</urlset>\n`;
}

/**
 * @param siteUrl address of the site
 * @param routes routes of the parts of a sitemap
 * @returns the sitemap index that names them
 */
export function writeIndex(siteUrl: URL, routes: readonly string[]): string {
  const parts = routes.map(
    (route) => `  <sitemap>\n    <loc>${escapeMarkup(absolute(siteUrl, route))}</loc>\n  </sitemap>\n`,
  );
  return `${declaration}<sitemapindex ${namespace}>\n${parts.join('')}</sitemapindex>\n`;
}
