import type { AstroConfig } from 'astro';

import { readSite, type Site } from '../../publication/site.ts';

type Address = Partial<Pick<AstroConfig, 'site' | 'base'>>;

/**
 * @param site the settings of a site
 * @returns what Astro is told of where it lies
 */
export function addressOf({ url }: Pick<Site, 'url'>): Address {
  return { site: url.origin, base: url.pathname };
}

/**
 * Reads where the site lies, for commands of Astro that build nothing and refuse nothing.
 * @param siteFolder folder that holds `content/`
 * @returns what Astro is told of it; nothing where it cannot be read
 */
export function readAddress(siteFolder: string): Address {
  const site = readSite(siteFolder, process.env.SITE_URL, () => undefined);
  return site === undefined ? {} : addressOf(site);
}
