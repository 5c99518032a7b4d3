import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { currentCards } from '../cards/cards.ts';
import { writeCards } from '../cards/write-cards.ts';
import { currentFonts } from '../fonts/fonts.ts';
import { fontLicences } from '../licences/font-licences.ts';
import { addManifest } from '../manifest/add-manifest.ts';
import { writeOneFiles } from '../one-file/write-one-files.ts';
import { writeSizes } from '../one-file/write-sizes.ts';
import { copyPictures } from '../pictures/copy-pictures.ts';
import { currentPictures } from '../pictures/pictures.ts';
import { makePortable } from '../portable/make-portable.ts';
import type { Publication } from '../publication/model.ts';
import { licencesRoute } from '../publication/routes.ts';
import { writePolicies } from '../security/write-policies.ts';
import { writeTwins } from '../twins/write-twins.ts';
import { liftNotFound } from './lift-not-found.ts';
import { step } from './step.ts';

/**
 * Makes a site of the rendered pages: puts beside them what they name, then what is made of their finished bytes.
 * @param publication what is published
 * @param folder the rendered pages
 * @param portable whether the site shall work from any folder and from a disk
 */
export async function finish(publication: Publication, folder: string, portable: boolean): Promise<void> {
  liftNotFound(publication, folder);
  writeFonts(folder);
  await copyPictures(currentPictures.take(), folder);
  await step('cards', () => writeCards(currentCards.take(), folder));
  await step('one-file editions', () => {
    writeOneFiles(publication, folder);
  });
  if (portable) {
    await step('portable links', () => {
      makePortable(folder, publication.site.url);
    });
  }
  await step('policies', () => {
    writePolicies(folder);
  });
  await step('sizes', () => {
    writeSizes(publication, folder);
  });
  await step('twins', () => writeTwins(folder));
  await step('manifest', () => {
    addManifest(folder);
  });
}

/** Puts the cut fonts beside the pages that name them, and with them their licences. */
function writeFonts(folder: string): void {
  const fonts = [...currentFonts.take().values()].flat();
  const licences = fontLicences(fonts.map(({ source }) => source));
  if (licences !== '') writeFileSync(path.join(folder, licencesRoute), licences);
  for (const { route, bytes } of fonts) {
    const file = path.join(folder, route);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
