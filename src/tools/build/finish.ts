import { addManifest } from '../../outputs/manifest/add-manifest.ts';
import type { MadeForBuild } from '../../outputs/made.ts';
import { liftNotFound } from '../../outputs/not-found/lift-not-found.ts';
import { outputs } from '../../outputs/outputs.ts';
import { inlineFrom } from '../../outputs/standalone/inline-from.ts';
import { foreignCode } from '../../site/policy/foreign-code.ts';
import { precompress } from '../precompressed/precompress.ts';
import { BuildError } from './build-error.ts';
import { draftPages, writePages } from './pages.ts';
import { step } from './step.ts';
import { writeFiles } from './write-files.ts';

/**
 * Makes a site of the rendered pages: puts beside them what they name, and makes of each what is published.
 * @param made what the pages were made from
 * @param folder the rendered pages
 * @param portable whether the site shall work from any folder and from a disk
 * @throws a BuildError where a page holds code that is not the site's own
 */
export async function finish(made: MadeForBuild, folder: string, portable: boolean): Promise<void> {
  const { publication, fonts, own } = made;
  liftNotFound(publication, folder);
  for (const output of outputs.filter(({ by }) => by === 'maker'))
    await step(output.name, () => writeFiles(output, made, folder));
  const inline = inlineFrom(folder, publication.site.url, [...fonts.values()].flat());
  const pages = await step('drafts', () => draftPages(folder, publication, { own, inline, portable }));
  const foreign = pages.flatMap(({ file, draft }) =>
    draft.foreign === undefined ? [] : [foreignCode(file, draft.foreign)],
  );
  if (foreign.length > 0) throw new BuildError(foreign);
  await step('finished pages', () => {
    writePages(folder, pages);
  });
  await step('precompressed files', () => precompress(folder));
  await step('manifest', () => {
    addManifest(folder);
  });
}
