import { absolute } from '../../publication/addresses.ts';
import { sitemap } from '../sitemap/output.ts';

/**
 * @param siteUrl address of the site
 * @returns what `/robots.txt` tells crawlers (RFC 9309): that they may read all, and where all is listed
 */
export function robotsText(siteUrl: URL): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(siteUrl, sitemap.pattern)}\n`;
}
