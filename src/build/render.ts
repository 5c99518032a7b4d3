import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { currentFonts } from '../fonts/fonts.ts';
import { copyPictures } from '../pictures/copy-pictures.ts';
import { currentPictures } from '../pictures/pictures.ts';
import type { Publication } from '../publication/model.ts';
import { writeOneFiles } from '../one-file/write-one-files.ts';
import { astroOptions } from './astro-options.ts';
import { move, openScratch, remove } from './scratch.ts';
import { step } from './step.ts';

/**
 * Renders every page with Astro.
 * @param publication what is published; it and its pictures were left for the pages by `prepare`
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param into folder that the pages are put in; nothing is there yet
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
      // Its faults come as one finding; its own log would print them twice, with stack traces.
      logLevel: 'silent',
    } as const;
    await step('pages', () => astroBuild(options));
    writeFonts(outDir);
    copyPictures(currentPictures.take(), outDir);
    await step('one-file editions', () => {
      writeOneFiles(publication, outDir);
    });
    mkdirSync(path.dirname(into), { recursive: true });
    move(outDir, into);
  } finally {
    remove(scratch);
  }
}

/** Puts the cut fonts beside the pages that name them. */
function writeFonts(folder: string): void {
  for (const { route, bytes } of [...currentFonts.take().values()].flat()) {
    const file = path.join(folder, route);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
