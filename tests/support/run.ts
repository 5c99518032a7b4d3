import { fork, spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

import type { Answer, Job } from './command-server.ts';
import { projectFolder, type TestSite } from './site.ts';

/** How a command ended. */
export interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The script of `npm run build`. */
export const buildScript = 'src/tools/build/main.ts';

/**
 * Runs a script of the project as the scripts of `package.json` do, but in a process that stays for all tests of this
 * worker: most of what a command of its own takes is the time in which Astro is loaded.
 * @param script path below the folder that it is run in
 * @param words its options
 * @param environment variables beside those of this process
 * @param cwd folder to run it in
 * @returns how it ended
 */
export function run(
  script: string,
  words: readonly string[] = [],
  environment: NodeJS.ProcessEnv = {},
  cwd = projectFolder,
): Promise<Ended> {
  return (last = last.then(ask, ask));

  function ask(): Promise<Ended> {
    return askServer({ script, words, environment, cwd });
  }
}

/** How a command of its own is run. */
export interface Alone {
  /** Variables beside those of this process. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Folder to run it in; the project's by default. */
  readonly cwd?: string;
  /** Number of the user to run it as; this process's by default. */
  readonly user?: number | undefined;
  /** Whether what it tells of its progress is kept. */
  readonly withProgress?: boolean;
  /** Seconds after which it is killed; it may take any time by default. */
  readonly seconds?: number;
}

/**
 * Runs a script of the project in a process of its own, for tests of what a process is or does.
 * @param script path below the folder that it is run in
 * @param words its options
 * @param how how it is run
 * @returns how it ended; without a status where it was killed
 */
export function runAlone(
  script: string,
  words: readonly string[] = [],
  { environment = {}, cwd = projectFolder, user, seconds, withProgress = false }: Alone = {},
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...words], {
      cwd,
      env: { ...cleanEnvironment(), ...environment },
      ...(user !== undefined && { uid: user, gid: user }),
      ...(seconds !== undefined && { timeout: Math.round(seconds * 1000), killSignal: 'SIGKILL' }),
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
    child.on('error', reject);
    child.on('close', (status) => {
      const ended = { status, stdout, stderr };
      resolve(withProgress ? ended : withoutProgress(ended));
    });
  });
}

/**
 * Builds a test's site.
 * @param site the site
 * @param environment variables such as `SITE_URL`
 * @param options further options of the build
 * @param cwd a copy of the project to build it with; by default the project itself
 * @returns how the build ended
 */
export function build(
  site: TestSite,
  environment: NodeJS.ProcessEnv = {},
  options: readonly string[] = [],
  cwd?: string,
): Promise<Ended> {
  return run(buildScript, wordsFor(site, options), environment, cwd);
}

/**
 * Builds a test's site in a process of its own.
 * @param site the site
 * @param how how it is run, and further options of the build
 * @returns how the build ended
 */
export function buildAlone(
  site: TestSite,
  how?: Alone & { readonly options?: readonly string[] },
): Promise<Ended> {
  return runAlone(buildScript, wordsFor(site, how?.options), how);
}

/**
 * @param stdout what a build has printed
 * @returns the same without its last line, which tells what was changed, and in how many seconds
 */
export function withoutChanged(stdout: string): string {
  return stdout.replace(/^[\d,]+ files? made, [\d,]+ kept, [\d,]+ removed, in [\d.,]+ s\.\n$/m, '');
}

function wordsFor({ folder, out }: TestSite, options: readonly string[] = []): string[] {
  return ['--site', folder, '--out', out, ...options];
}

/**
 * @returns this process's environment without what its runner sets and what would change a command
 */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const {
    NODE_OPTIONS: _options,
    FORCE_COLOR: _color,
    SITE_URL: _url,
    SOURCE_DATE_EPOCH: _day,
    ...rest
  } = process.env;
  return rest;
}

/** Every build leaves some ten megabytes that Node never gives back: modules, above all. */
const maxMemory = 1_000_000_000;

let server: ChildProcess | undefined;
let last: Promise<unknown> = Promise.resolve();

function askServer(job: Job): Promise<Ended> {
  const asked = (server ??= startServer());
  holdUp(asked, true);
  return new Promise((resolve, reject) => {
    const onExit = () => {
      server = undefined;
      reject(new Error(`${job.script} ended the process that runs commands.`));
    };
    asked.once('exit', onExit);
    asked.once('message', ({ ended, memory }: Answer) => {
      asked.off('exit', onExit);
      holdUp(asked, false);
      if (memory > maxMemory) {
        asked.disconnect();
        server = undefined;
      }
      resolve(withoutProgress(ended));
    });
    asked.send(job);
  });
}

function startServer(): ChildProcess {
  const started = fork(path.join(import.meta.dirname, 'command-server.ts'), {
    env: cleanEnvironment(),
    execArgv: ['--max-semi-space-size=8'],
  });
  process.once('exit', () => started.kill());
  return started;
}

/** How far a command is, it tells where it takes long, which is the machine's affair and no test's but one. */
function withoutProgress({ stderr, ...ended }: Ended): Ended {
  return {
    ...ended,
    stderr: stderr.replaceAll(/^[A-Z][a-z ]+(?:: [\d,]+ of [\d,]+(?:, about \d+ \w+ left)?)? …\n/gm, ''),
  };
}

/** Only while it runs a command does the server hold up the end of this process. */
function holdUp(asked: ChildProcess, isRunning: boolean): void {
  for (const each of [asked, asked.channel]) each?.[isRunning ? 'ref' : 'unref']();
}
