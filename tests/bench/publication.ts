import path from 'node:path';

import { check } from '../../src/check/check.ts';
import { textsIn } from '../../src/publication/published.ts';
import { run } from '../support/run.ts';
import { makeScratch } from '../support/scratch.ts';
import { sendBrotli } from '../support/send-brotli.ts';
import { serve, type Served } from '../support/serve.ts';
import { projectFolder } from '../support/site.ts';

/** The publication, built and served. */
export interface ServedPublication extends Served {
  /** Folder of the built site. */
  readonly out: string;
}

/**
 * Builds what is published today for the very address that it is then served at, so that its canonical links are true.
 * @returns the site, served in brotli
 * @throws where the build fails
 */
export async function servePublication(): Promise<ServedPublication> {
  const out = path.join(makeScratch(), 'dist');
  const served = await serve(out, '/', sendBrotli);
  const { status, stderr } = await run('src/tools/build/main.ts', ['--out', out], { SITE_URL: served.url });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return { ...served, out };
}

/** A language of the publication. */
export interface Language {
  readonly tag: string;
  /** ISO 15924 code. */
  readonly script: string;
  /** Its newest bulletin, which stands for all. */
  readonly slug: string;
}

/**
 * @returns the languages in which something is published, sorted by tag
 */
export function languages(): Language[] {
  const { publication } = check({ siteFolder: projectFolder });
  return publication.locales
    .flatMap(({ tag, script }) =>
      textsIn(publication.bulletins, tag)
        .slice(0, 1)
        .map(({ bulletin: { slug } }) => ({ tag, script, slug })),
    )
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}
