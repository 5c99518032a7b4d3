import { execFileSync, spawnSync } from 'node:child_process';

import { test } from './quick.ts';

/** Ends the running test where there is no Git. */
export function needsGit(): void {
  test.skip(spawnSync('git', ['--version']).status !== 0, 'there is no git');
}

/**
 * Runs Git in a folder, for somebody who is nobody's user.
 * @param folder the folder
 * @param args a command and its options
 * @returns what it prints
 */
export function gitIn(folder: string, ...args: string[]): string {
  const env = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'));
  const who = [
    'user.name=Nobody',
    'user.email=nobody@host.example',
    'init.defaultBranch=main',
    'core.autocrlf=false',
  ];
  return execFileSync('git', [...who.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...Object.fromEntries(env), GIT_CONFIG_GLOBAL: '', GIT_CONFIG_NOSYSTEM: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/**
 * Keeps a folder as it is in Git.
 * @param folder the folder
 */
export function commit(folder: string): void {
  gitIn(folder, 'init', '--quiet');
  gitIn(folder, 'add', '--all');
  gitIn(folder, 'commit', '--quiet', '--message', 'A state');
}
