import { execFile } from 'node:child_process';

import type { Ended } from './run.ts';
import { projectFolder } from './site.ts';

/**
 * Runs a script of the project that may hang, and ends it where it does.
 * @param seconds how long it may take
 * @param script path below the project's folder
 * @param options its options
 * @param environment variables beside those of this process
 * @param user number of the user to run it as; this process's by default
 * @returns how it ended; without a status where it was ended
 */
export function runWithin(
  seconds: number,
  script: string,
  options: readonly string[],
  environment: NodeJS.ProcessEnv = {},
  user?: number,
): Promise<Ended> {
  const { NODE_OPTIONS: _options, FORCE_COLOR: _color, SITE_URL: _url, ...rest } = process.env;
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [script, ...options],
      {
        cwd: projectFolder,
        ...(user !== undefined && { uid: user, gid: user }),
        env: { ...rest, ...environment },
        timeout: seconds * 1000,
        killSignal: 'SIGKILL',
        maxBuffer: 50_000_000,
      },
      (_error, stdout, stderr) => {
        resolve({ status: child.exitCode, stdout, stderr });
      },
    );
  });
}
