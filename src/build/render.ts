import path from 'node:path';

import type { Publication } from '../publication/model.ts';
import { astroOptions } from './astro-options.ts';
import { finish } from './finish.ts';
import { openScratch, remove } from './scratch.ts';
import { moveSite } from './site-folder.ts';
import { step } from './step.ts';

/**
 * Renders every page with Astro and makes a site of them.
 * @param publication what is published; it and its pictures were left for the pages by `prepare`
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param into folder that the site is put in; nothing is there yet, but what holds it is
 * @throws whatever a page throws
 */
export async function render(publication: Publication, siteFolder: string, into: string): Promise<void> {
  // Loaded only here: a refused build need not wait for it.
  const { build: astroBuild } = await import('astro');
  const scratch = openScratch();
  try {
    const outDir = path.join(scratch, 'pages');
    const options = {
      ...astroOptions(publication, siteFolder),
      outDir,
      cacheDir: path.join(scratch, 'cache'),
      vite: { cacheDir: path.join(scratch, 'vite') },
      // Its faults come as one finding; its own log would print them twice, with stack traces.
      logLevel: 'silent',
    } as const;
    await step('pages', () => astroBuild(options));
    await finish(publication, outDir);
    moveSite(outDir, into);
  } finally {
    remove(scratch);
  }
}
