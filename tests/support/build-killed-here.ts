import { spawnSync } from 'node:child_process';
import { existsSync, renameSync } from 'node:fs';

import { beginBuild } from '../../src/tools/build/build-run.ts';
import { watch } from './moments.ts';
import type { TestSite } from './site.ts';

/** Number of a process that is no more. */
const gone = String(spawnSync(process.execPath, ['--version']).pid);

/**
 * Builds a site in this process, whose pages were rendered before, as far as a moment. From there on nothing happens to its output folder, whoever catches
 * what is thrown, and its lock is that of a process that is gone: all is as a killed build leaves it.
 * @param site the site
 * @param moments how many moments pass; all, by default
 * @returns the moments that came, the one before which it ended included
 */
export async function buildKilledHere(site: TestSite, moments = Number.POSITIVE_INFINITY): Promise<string[]> {
  const came: string[] = [];
  const isKilled = () => came.length > moments;
  const end = watch(site.out, (moment) => {
    if (!isKilled()) came.push(moment);
    if (isKilled()) throw new Error(`Killed before: ${moment}.`);
  });
  try {
    const run = await beginBuild({ siteFolder: site.folder, outFolder: site.out });
    if (!('made' in run)) throw new Error(run.findings.map(({ message }) => message).join());
    if (run.needsAstro) throw new Error('Its pages were not rendered before.');
    await run.publish(undefined);
    run.end();
  } catch (error) {
    if (!isKilled()) throw error;
  } finally {
    end();
  }
  const own = `${site.out}.lock-${String(process.pid)}`;
  if (existsSync(own)) renameSync(own, `${site.out}.lock-${gone}`);
  return came;
}
