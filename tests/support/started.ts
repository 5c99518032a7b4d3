import { spawn, type ChildProcess } from 'node:child_process';

import { cleanEnvironment } from './run.ts';
import { projectFolder } from './site.ts';

/** A command that runs until it is stopped. */
export interface Started {
  /** Waits until words stand in what it has printed since the last wait. */
  prints(words: string | RegExp): Promise<string>;
  stop(): Promise<void>;
}

/**
 * Starts a script of the project.
 * @param script path below the project's folder
 * @param environment variables beside those of this process
 * @param cwd folder to run it in
 * @param words its options
 * @returns the running command
 */
export function start(
  script: string,
  environment: NodeJS.ProcessEnv,
  cwd = projectFolder,
  words: readonly string[] = [],
): Started {
  const child = spawn(process.execPath, [script, ...words], {
    cwd,
    env: { ...cleanEnvironment(), ...environment },
  });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (printed += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (printed += text));
  return {
    async prints(words) {
      const end = Date.now() + 30_000;
      const isThere = () => (typeof words === 'string' ? printed.includes(words) : words.test(printed));
      while (!isThere()) {
        if (Date.now() > end || child.exitCode !== null)
          throw new Error(`Never printed ${String(words)}:\n${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      const seen = printed;
      printed = '';
      return seen;
    },
    stop: () => stopped(child),
  };
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    child.kill();
  });
}

/**
 * Starts the live preview of a site.
 * @param siteFolder the site
 * @param environment variables beside those of this process, such as `PORT`
 * @returns the running command
 */
export function startPreview(siteFolder: string, environment: NodeJS.ProcessEnv): Started {
  return start('src/tools/preview/dev.ts', environment, projectFolder, ['--site', siteFolder]);
}
