import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { currentFonts } from '../fonts/fonts.ts';
import { addManifest } from '../manifest/add-manifest.ts';
import { writeOneFiles } from '../one-file/write-one-files.ts';
import { copyPictures } from '../pictures/copy-pictures.ts';
import { currentPictures } from '../pictures/pictures.ts';
import type { Publication } from '../publication/model.ts';
import { liftNotFound } from './lift-not-found.ts';
import { writeTwins } from '../twins/write-twins.ts';
import { step } from './step.ts';

/**
 * Makes a site of the rendered pages: puts beside them what they name, then what is made of their finished bytes.
 * @param publication what is published
 * @param folder the rendered pages
 */
export async function finish(publication: Publication, folder: string): Promise<void> {
  liftNotFound(publication, folder);
  writeFonts(folder);
  copyPictures(currentPictures.take(), folder);
  await step('one-file editions', () => {
    writeOneFiles(publication, folder);
  });
  await step('twins', () => writeTwins(folder));
  await step('manifest', () => {
    addManifest(folder);
  });
}

/** Puts the cut fonts beside the pages that name them. */
function writeFonts(folder: string): void {
  for (const { route, bytes } of [...currentFonts.take().values()].flat()) {
    const file = path.join(folder, route);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
