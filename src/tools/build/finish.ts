import { addManifest } from '../../outputs/manifest/add-manifest.ts';
import { writeStandalone } from '../../outputs/standalone/write-standalone.ts';
import { writeSizes } from '../../outputs/standalone/write-sizes.ts';
import { makePortable } from './make-portable.ts';
import { writePolicies } from '../../site/policy/write-policies.ts';
import { precompress } from '../precompressed/precompress.ts';
import type { MadeForBuild } from '../../outputs/made.ts';
import { liftNotFound } from '../../outputs/not-found/lift-not-found.ts';
import { outputs } from '../../outputs/outputs.ts';
import { step } from './step.ts';
import { writeFiles } from './write-files.ts';

/**
 * Makes a site of the rendered pages: puts beside them what they name, then what is made of their finished bytes.
 * @param made what the pages were made from
 * @param folder the rendered pages
 * @param portable whether the site shall work from any folder and from a disk
 */
export async function finish(made: MadeForBuild, folder: string, portable: boolean): Promise<void> {
  const { publication, fonts } = made;
  const faces = [...fonts.values()].flat();
  liftNotFound(publication, folder);
  for (const output of outputs.filter(({ by }) => by === 'maker'))
    await step(output.name, () => writeFiles(output, made, folder));
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
