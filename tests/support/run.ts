import { spawn } from 'node:child_process';

import { projectFolder, type TestSite } from './site.ts';

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a script of the project with Node, as the scripts of `package.json` do.
 * @param script path below the project's folder
 * @param options its options
 * @param environment variables beside those of this process
 * @param cwd folder to run it in
 * @param user number of the user to run it as; this process's by default
 * @returns how it ended
 */
export function run(
  script: string,
  options: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
  cwd = projectFolder,
  user?: number,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...options], {
      cwd,
      env: { ...cleanEnvironment(), ...environment },
      ...(user !== undefined && { uid: user, gid: user }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, stdout, stderr }));
  });
}

/**
 * Builds a test's site.
 * @param site the site
 * @param environment variables such as `SITE_URL`
 * @param options further options of the build
 * @returns how the build ended
 */
export function build(
  site: TestSite,
  environment: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
): Promise<Ended> {
  return run('src/tools/build/main.ts', ['--site', site.folder, '--out', site.out, ...options], environment);
}

/** The runner sets variables that would change what a started program does. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  const {
    NODE_OPTIONS: _options,
    FORCE_COLOR: _color,
    SITE_URL: _url,
    SOURCE_DATE_EPOCH: _day,
    ...rest
  } = process.env;
  return rest;
}
