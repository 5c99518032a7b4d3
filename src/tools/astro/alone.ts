import path from 'node:path';
import { fileURLToPath } from 'node:url';

import type { AstroConfig } from 'astro';

import { announce } from '../build/announce.ts';
import { BuildError } from '../build/build-error.ts';
import { beginBuild, type BuildOptions, type BuildRun } from '../build/build-run.ts';
import { terminalReport } from '../../check/reporters/terminal.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { complain, say } from '../../read/terminal/terminal.ts';

/** What a build is told by `astro.config.mjs`. */
export type AloneOptions = Omit<BuildOptions, 'outFolder' | 'siteUrl'>;

/** Ends an Astro that somebody else started, once our report was printed: one line, and no stack. */
export class NothingPublished extends Error {
  override readonly name = 'NothingPublished';
  override readonly stack = '';
}

/**
 * Begins a build that `astro build` has started: nobody but the integration says what was found, or ends it.
 * @param config Astro's configuration
 * @param options what `astro.config.mjs` says of the site
 * @returns the build
 * @throws NothingPublished after a report of what was found
 */
export async function beginAlone(config: AstroConfig, options: AloneOptions): Promise<BuildRun> {
  const outFolder = fileURLToPath(config.outDir);
  const shown = path.relative('', outFolder) || outFolder;
  const run = await beginBuild({ ...options, outFolder, siteUrl: process.env.SITE_URL });
  const refuse = (findings: readonly Finding[]): never => {
    complain(terminalReport(findings));
    throw new NothingPublished(announce(undefined, shown).trim());
  };
  if (!('made' in run)) return refuse(run.findings);
  // Astro tells no integration that a build has failed.
  const end = () => void run.end();
  process.once('exit', end);
  return {
    ...run,
    async publish(pages) {
      try {
        await run.publish(pages);
      } catch (error) {
        if (error instanceof BuildError) refuse([...run.findings, ...error.findings]);
        throw error;
      }
      process.off('exit', end);
      complain(terminalReport([...run.findings, ...run.end()]));
      say(
        announce(run.made, shown, {
          portable: options.portable === true,
          held: run.held,
          changed: run.changed(),
        }),
      );
    },
  };
}
