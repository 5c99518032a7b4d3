import { spawnSync } from 'node:child_process';
import path from 'node:path';

import { projectFolder } from '../../support/site.ts';
import type { Usage } from '../measure.ts';

/** What a check took, or why it took no end. */
export interface Measured {
  /** In words, for a table. */
  readonly text: string;
  /** Processor seconds; undefined where it did not come to its end. */
  readonly seconds: number | undefined;
}

/** Far more than any check may take; nobody waits longer to see that it is too much. */
const limit = { seconds: 60, megabytes: 500 };

const script = path.join(projectFolder, 'src/tools/desk/main.ts');
const usage = path.join(import.meta.dirname, '../usage.ts');

/**
 * Checks a site in a process of its own, with as much memory as it may take.
 * @param site folder that holds `content/` and `locales/`
 * @returns what that took
 */
export function measureCheck(site: string): Measured {
  const { stdout, stderr, status, signal } = spawnSync(
    process.execPath,
    [
      `--max-old-space-size=${String(limit.megabytes)}`,
      '--max-semi-space-size=4',
      '--import',
      usage,
      script,
      'check',
      '--json',
      '--site',
      site,
    ],
    {
      cwd: projectFolder,
      encoding: 'utf8',
      timeout: limit.seconds * 1000,
      maxBuffer: 1e8,
    },
  );
  const used = /^usage (.*)$/m.exec(stderr)?.[1];
  // Node ends a process that it could not run as the desk ends one that found errors.
  if (used === undefined || status === 2 || !stdout.startsWith('{')) {
    const why = signal === 'SIGTERM' ? `over ${String(limit.seconds)} s` : 'failed';
    return { text: /heap/i.test(stderr) ? 'out of memory' : why, seconds: undefined };
  }
  const { cpuSeconds, peakMegabytes } = JSON.parse(used) as Usage;
  return { text: `${cpuSeconds.toFixed(2)} s, ${peakMegabytes.toFixed(0)} MB`, seconds: cpuSeconds };
}
