import { check } from '../../src/check/check.ts';
import { feedsOf } from '../support/feeds.ts';

/** What the feeds of a site take, which a build makes among its pages. */
export interface FeedUsage {
  readonly cpuSeconds: number;
  /** Of all files together. */
  readonly bytes: number;
}

/**
 * Makes both feeds of every language of a site in this process.
 * @param siteFolder the site
 * @returns what making them took, without reading the site
 */
export async function measureFeeds(siteFolder: string): Promise<FeedUsage> {
  const { publication } = check({ siteFolder });
  const before = process.cpuUsage();
  let bytes = 0;
  for (const { tag } of publication.locales) {
    const { atom, json } = await feedsOf(publication, tag);
    bytes += Buffer.byteLength(atom) + Buffer.byteLength(json);
  }
  const { user, system } = process.cpuUsage(before);
  return { cpuSeconds: (user + system) / 1e6, bytes };
}
