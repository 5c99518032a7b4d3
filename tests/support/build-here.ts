import { build } from '../../src/tools/build/build.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import type { TestSite } from './site.ts';

/**
 * Builds a site in this process. Its pages must have been rendered before, by whatever process: what is kept of them is
 * taken, and Astro is not loaded.
 * @param site the site
 * @returns what was found; nothing where all is well
 */
export async function buildHere({
  folder,
  out,
}: Pick<TestSite, 'folder' | 'out'>): Promise<readonly Finding[]> {
  const { findings } = await build({ siteFolder: folder, outFolder: out });
  return findings;
}
