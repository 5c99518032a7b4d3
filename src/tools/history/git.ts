import { spawnSync } from 'node:child_process';

/** Why there is nothing to be had from Git. */
export type NoGit = 'no program' | 'no repository' | 'failed';

/**
 * What every call begins with. A repository's own settings may name programs: a pager, hooks, a file system's watcher, what
 * shows a signature. None of them is started, nothing is fetched, and no lock is left to whoever works beside us.
 */
const always = [
  '--no-pager',
  '--no-optional-locks',
  '--no-replace-objects',
  '--literal-pathspecs',
  ...[
    'core.fsmonitor=false',
    'core.hooksPath=',
    'log.showSignature=false',
    'safe.bareRepository=explicit',
  ].flatMap((setting) => ['-c', setting]),
];

/** A history that takes longer than this to be searched is as good as none. */
const timeoutMs = 10_000;

/**
 * Runs `git`, without a shell, on the repository that a folder lies in.
 * @param folder the folder
 * @param args a command that only reads, and its options
 * @param run how many bytes it may give, what it is told on its standard input, and what is run in its place
 * @returns what it printed, or why it printed nothing
 */
export function git(
  folder: string,
  args: readonly string[],
  {
    maxBytes,
    input = '',
    program = 'git',
  }: { readonly maxBytes: number; readonly input?: string; readonly program?: string | undefined },
): Buffer | NoGit {
  const { error, status, stdout, stderr } = spawnSync(program, ['-C', folder, ...always, ...args], {
    env: environment(),
    input,
    maxBuffer: maxBytes,
    timeout: timeoutMs,
    windowsHide: true,
  });
  if (error !== undefined)
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no program' : 'failed';
  if (status === 0) return stdout;
  return stderr.includes('not a git repository') ? 'no repository' : 'failed';
}

/** A hook may have started us, with another repository at hand. */
function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name));
  return {
    ...Object.fromEntries(own),
    // What it says is read, so it shall say it in English.
    LC_ALL: 'C',
    // Objects that a partial copy lacks are not fetched: by no protocol, whatever its settings allow.
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_TERMINAL_PROMPT: '0',
  };
}
