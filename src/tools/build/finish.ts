import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { addManifest } from '../../outputs/manifest/add-manifest.ts';
import { filesOf } from '../../outputs/make-files.ts';
import type { Made, MadeForBuild } from '../../outputs/made.ts';
import { liftNotFound } from '../../outputs/not-found/lift-not-found.ts';
import type { Output } from '../../outputs/output.ts';
import { outputs } from '../../outputs/outputs.ts';
import { routeOf } from '../../outputs/route-of.ts';
import type { Finding } from '../../read/findings/finding.ts';
import type { Task } from '../../read/terminal/tasks.ts';
import { tagged } from '../../site/html/tags.ts';
import { foreignCode } from '../../site/policy/foreign-code.ts';
import { cutFonts } from '../../site/typefaces/fonts.ts';
import { shownWords } from '../../site/typefaces/shown-words.ts';
import { WordsOfPages } from '../../site/typefaces/words-of-pages.ts';
import { precompress } from '../precompressed/precompress.ts';
import { BuildError } from './build-error.ts';
import { walkPages } from './pages.ts';
import { step } from './step.ts';
import { writePages } from './write-pages.ts';

/**
 * Makes a site of the rendered pages: cuts typefaces to the words of all, puts beside them what they name, and makes of
 * each what is published.
 * @param made what the pages were made from
 * @param folder the rendered pages
 * @param portable whether the site shall work from any folder and from a disk
 * @throws a BuildError where a page holds code that is not the site's own
 */
export async function finish(made: MadeForBuild, folder: string, portable: boolean): Promise<void> {
  const { publication, faces } = made;
  liftNotFound(publication, folder);
  const words = new WordsOfPages(publication.locales);
  const pages = await step('walk', () => walkPages(folder, made, words, portable), {
    doing: 'Reading pages',
  });
  const problems: Finding[] = pages.flatMap(({ file, draft }) =>
    draft.foreign === undefined ? [] : [foreignCode(file, draft.foreign)],
  );
  refuse(problems);
  for (const output of outputs)
    for (const { params } of (output.shownBy && output.paths?.(publication)) ?? []) {
      const textOf = (one: Pick<Output, 'pattern'>) =>
        readFileSync(path.join(folder, routeOf(one, params)), 'utf8');
      words.add(shownWords(tagged(textOf(output)), textOf(output.shownBy ?? output)));
    }
  const fonts = await step(
    'type',
    () => cutFonts(publication, faces, words, (finding) => problems.push(finding)),
    { doing: 'Cutting typefaces' },
  );
  refuse(problems);
  for (const output of outputs.filter(({ by }) => by === 'maker'))
    await step(output.name, (task) => writeFiles(output, { ...made, fonts }, folder, task), output);
  await step(
    'finished pages',
    (task) => {
      writePages(folder, pages, { publication, fonts, portable, task });
    },
    { doing: 'Finishing pages', of: pages.length },
  );
  await step('precompressed files', () => precompress(folder));
  await step(
    'manifest',
    () => {
      addManifest(folder);
    },
    { doing: 'Listing files' },
  );
}

function refuse(problems: readonly Finding[]): void {
  if (problems.length > 0) throw new BuildError(problems);
}

/** Puts the files of an output among the pages. */
async function writeFiles(output: Output, made: Made, folder: string, task: Task): Promise<void> {
  const all = [...(await filesOf(output, made))];
  task.of(all.length);
  const files = all.values();
  const lane = async () => {
    for (const { route, bytes } of files) {
      const file = path.join(folder, route);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, await bytes());
      task.done();
    }
  };
  await Promise.all(Array.from({ length: output.atOnce ?? 1 }, lane));
}
