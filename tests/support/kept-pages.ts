import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';

import type { AstroIntegration } from 'astro';

import { beginBuild, type BuildRun } from '../../src/tools/build/build-run.ts';
import { begin } from '../../src/tools/build/step.ts';
import { toldBy } from '../../src/tools/build/told.ts';
import { htmlBelow } from '../../src/read/files/files-below.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import type { OwnCode } from '../../src/site/policy/own-code.ts';
import type { TestSite } from './site.ts';
import { vouchFor } from './vouch.ts';

/**
 * Stands for Astro in builds that run again and again.
 * @param options what Astro is given
 * @param options.integrations the one that carries the build
 */
export async function build({ integrations }: { readonly integrations: AstroIntegration[] }): Promise<void> {
  const { run } = toldBy(integrations);
  if (run === undefined) throw new Error('No build is under way.');
  await publishKept(run, process.env.KEPT_PAGES ?? '');
}

/**
 * Publishes pages that were rendered before, and vouches for what they run.
 * @param run the build that is under way
 * @param kept folder of the pages, which stays
 */
export async function publishKept(run: BuildRun, kept: string): Promise<void> {
  const step = begin('pages');
  const pages = path.join(run.scratch, 'pages');
  cpSync(kept, pages, { recursive: true });
  vouch(pages, run.made.own);
  step.end();
  await run.publish(pages);
}

/**
 * Builds a site in this process, of pages that were rendered before.
 * @param site the site
 * @param kept folder of the pages, which stays
 * @returns what was found; nothing where all is well
 * @throws a BuildError where the last site had to stay
 */
export async function buildKept(
  { folder, out }: Pick<TestSite, 'folder' | 'out'>,
  kept: string,
): Promise<readonly Finding[]> {
  const run = await beginBuild({ siteFolder: folder, outFolder: out });
  if (!('made' in run)) return run.findings;
  await publishKept(run, kept);
  return [...run.findings, ...run.end()];
}

function vouch(pages: string, own: OwnCode): void {
  for (const name of htmlBelow(pages)) vouchFor(readFileSync(path.join(pages, name), 'utf8'), own);
}
