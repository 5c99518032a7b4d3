import path from 'node:path';

import { once } from './once.ts';
import { buildAlone } from './run.ts';
import { copySite, siteIn, type TestSite } from './site.ts';

/** The tiny site, built once for all tests, none of which changes it. */
export interface TinyBuilt extends TestSite {
  /** Folder of its pages as Astro rendered them: with them a build need not do so again. */
  readonly pages: string;
}

/**
 * @returns the tiny site in English and Swahili, and its built site
 * @throws where it cannot be built
 */
export async function tinyBuilt(): Promise<TinyBuilt> {
  const pagesIn = (scratch: string) => path.join(scratch, 'pages');
  const folder = await once('tiny', async (scratch) => {
    const site = copySite('tiny', ['en', 'sw'], scratch);
    const hook = new URL('kill-at.ts', import.meta.url).href;
    const { status, stderr } = await buildAlone(site, {
      environment: { NODE_OPTIONS: `--import=${hook}`, OUT: site.out, SAVE_PAGES: pagesIn(scratch) },
    });
    if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  });
  return { ...siteIn(folder), pages: pagesIn(folder) };
}
