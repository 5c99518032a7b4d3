import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { build } from '../support/run.ts';
import { sendBrotli } from '../support/send-brotli.ts';
import { serve, type Served } from '../support/serve.ts';
import { copySite, projectFolder } from '../support/site.ts';

/** The bulletin that stands for all. */
export const slug = 'demonstration-cities';

/** The publication, built and served. */
export interface ServedPublication extends Served {
  /** Folder of the built site. */
  readonly out: string;
}

/**
 * Builds the publication for the very address that it is then served at, so that its canonical links are true.
 * @returns the site, served in brotli
 * @throws where the build fails
 */
export async function servePublication(): Promise<ServedPublication> {
  const site = copySite('cities');
  const served = await serve(site.out, '/', sendBrotli);
  const { status, stderr } = await build(site, { SITE_URL: served.url });
  if (status !== 0) throw new Error(`The build failed:\n${stderr}`);
  return { ...served, out: site.out };
}

/** A language of the publication. */
export interface Language {
  readonly tag: string;
  /** ISO 15924 code. */
  readonly script: string;
}

/**
 * @returns the languages of the publication, sorted by tag
 */
export function languages(): Language[] {
  const folder = path.join(projectFolder, 'locales');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ tag: name, script: scriptOf(path.join(folder, name, 'locale.json')) }))
    .sort((one, other) => (one.tag < other.tag ? -1 : 1));
}

function scriptOf(file: string): string {
  return (JSON.parse(readFileSync(file, 'utf8')) as { script: string }).script;
}
