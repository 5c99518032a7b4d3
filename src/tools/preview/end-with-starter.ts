import { execFileSync } from 'node:child_process';
import { setInterval } from 'node:timers';

import { isRunning } from '../../store/is-running.ts';

/** Between two looks at who has started this. */
const intervalMs = 1000;

/**
 * Ends this process with what has started it, so that no preview goes on unseen. A terminal that closes ends it by a
 * signal; npm that is ended alone does not, nor does a program that had started it and is gone.
 */
export function endWithStarter(): void {
  // npm says in it that it has started this.
  if (process.env.npm_lifecycle_event !== undefined) endWithNpm();
  endWithInput();
}

/** npm starts a shell that starts this. Where the shell makes way for this, its parent is npm itself. */
function endWithNpm(): void {
  const { ppid } = process;
  const starters = [ppid, ...npmAbove(ppid)];
  setInterval(() => {
    if (process.ppid !== ppid || !starters.every((pid) => isRunning(pid))) process.exit();
  }, intervalMs).unref();
}

/** Windows ends all programs of a console with it, and tells only slowly whose child a program is. */
function npmAbove(shell: number): number[] {
  if (process.platform === 'win32') return [];
  try {
    const words = execFileSync('ps', ['-o', 'ppid=,comm=', '-p', String(shell)], { encoding: 'utf8' });
    const [, parent, name = ''] = /^\s*(\d+)\s+(.*\S)/.exec(words) ?? [];
    return /(?:^|[/-])\w*sh$/.test(name) ? [Number(parent)] : [];
  } catch {
    // A machine without `ps`.
    return [];
  }
}

/**
 * A program that has started this may hold the other end of its input. A terminal's input is left alone: it is not this
 * program's while it is in the background. Input that ends at once was never there.
 */
function endWithInput(): void {
  const { stdin } = process;
  if (stdin.isTTY) return;
  let isThere = false;
  setTimeout(() => (isThere = true), intervalMs).unref();
  stdin
    .on('error', () => undefined)
    .on('end', () => {
      if (isThere) process.exit();
    })
    .resume();
  // Only this waits for input: what is served keeps the process running.
  if ('unref' in stdin) stdin.unref();
}
