import path from 'node:path';

import { currentCards, planCards } from '../cards/cards.ts';
import type { Publication } from '../publication/model.ts';
import { currentOwnCode, OwnCode } from '../security/own-code.ts';
import { foreignCode } from '../security/foreign-code.ts';
import { astroOptions } from './astro-options.ts';
import { BuildFault } from './build-fault.ts';
import { finish } from './finish.ts';
import { openScratch, remove } from './scratch.ts';
import { moveSite } from './site-folder.ts';
import { step } from './step.ts';

/** What is rendered, from what, and where to. */
export interface RenderOptions {
  /** What is published; it and its pictures were left for the pages by `prepare`. */
  readonly publication: Publication;
  /** Folder that holds `content/` and `locales/`. */
  readonly siteFolder: string;
  /** Folder that the site is put in; nothing is there yet. */
  readonly into: string;
  /** Whether the site shall work from any folder and from a disk. */
  readonly portable: boolean;
}

/**
 * Renders every page with Astro and makes a site of them.
 * @param options what, and where to
 * @throws whatever a page throws, and a BuildFault where a page holds code that is not of the site's sources
 */
export async function render({ publication, siteFolder, into, portable }: RenderOptions): Promise<void> {
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
    currentCards.fill(await step('plan of cards', () => planCards(publication, siteFolder)));
    const own = new OwnCode();
    currentOwnCode.fill(own);
    await step('pages', () => astroBuild(options));
    const foreign = await step('own code', () => foreignCode(outDir, own));
    if (foreign.length > 0) throw new BuildFault(foreign);
    await finish(publication, outDir, portable);
    moveSite(outDir, into);
  } finally {
    remove(scratch);
  }
}
