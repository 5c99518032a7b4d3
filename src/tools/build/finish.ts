import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { writeCards } from '../../outputs/card/write-cards.ts';
import type { FontFace } from '../../site/typefaces/fonts.ts';
import { fontLicences } from '../../outputs/licences/font-licences.ts';
import { addManifest } from '../../outputs/manifest/add-manifest.ts';
import { writeStandalone } from '../../outputs/standalone/write-standalone.ts';
import { writeSizes } from '../../outputs/standalone/write-sizes.ts';
import { copyPictures } from '../../site/pictures/copy-pictures.ts';
import { makePortable } from './make-portable.ts';
import { licencesRoute } from '../../publication/routes.ts';
import { writePolicies } from '../../site/policy/write-policies.ts';
import { precompress } from '../precompressed/precompress.ts';
import { liftNotFound } from './lift-not-found.ts';
import type { MadeForBuild } from './made.ts';
import { step } from './step.ts';

/**
 * Makes a site of the rendered pages: puts beside them what they name, then what is made of their finished bytes.
 * @param made what the pages were made from
 * @param folder the rendered pages
 * @param portable whether the site shall work from any folder and from a disk
 */
export async function finish(made: MadeForBuild, folder: string, portable: boolean): Promise<void> {
  const { publication, pictures, cards, fonts } = made;
  const faces = [...fonts.values()].flat();
  liftNotFound(publication, folder);
  writeFonts(faces, folder);
  await copyPictures(pictures, folder);
  await step('cards', () => writeCards(cards, folder));
  await step('standalone editions', () => {
    writeStandalone(publication, faces, folder);
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
  await step('precompressed files', () => precompress(folder));
  await step('manifest', () => {
    addManifest(folder);
  });
}

/** Puts the cut fonts beside the pages that name them, and with them their licences. */
function writeFonts(fonts: readonly FontFace[], folder: string): void {
  const licences = fontLicences(fonts.map(({ source }) => source));
  if (licences !== '') writeFileSync(path.join(folder, licencesRoute), licences);
  for (const { route, bytes } of fonts) {
    const file = path.join(folder, route);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}
