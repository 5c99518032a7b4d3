import { spawnSync } from 'node:child_process';
import path from 'node:path';

import packageFile from '../../package.json' with { type: 'json' };

/** What a process used, all its threads together. */
export interface Usage {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly wallSeconds: number;
  /** Its steps, where it names them. */
  readonly steps: readonly { readonly name: string; readonly cpuSeconds: number }[];
}

/**
 * Runs a command of the project as npm does, in a process of its own, and measures it.
 * @param command name of a script of `package.json` that is run by Node
 * @param options its options
 * @param environment settings beside those of this process
 * @returns what it used
 * @throws where it fails
 */
export function measure(
  command: keyof typeof packageFile.scripts,
  options: readonly string[],
  environment = {},
): Usage {
  const preload = path.join(import.meta.dirname, 'usage.ts');
  const [, ...script] = packageFile.scripts[command].split(' ');
  const begin = performance.now();
  const { status, stderr, stdout } = spawnSync(
    process.execPath,
    ['--import', preload, ...script, ...options],
    {
      cwd: path.join(import.meta.dirname, '../..'),
      env: { ...process.env, ...environment },
      encoding: 'utf8',
      maxBuffer: 1e8,
    },
  );
  const wallSeconds = (performance.now() - begin) / 1000;
  const used = /^usage (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || used === undefined) throw new Error(`${command} failed:\n${stdout}${stderr}`);
  return { ...(JSON.parse(used) as Omit<Usage, 'wallSeconds'>), wallSeconds };
}
