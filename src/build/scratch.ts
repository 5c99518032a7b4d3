import { cpSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../reading/project-folder.ts';

/** Inside the project: what Astro bundles finds its packages only from there. */
const scratchFolder = path.join(projectFolder, '.astro');

/**
 * Makes a folder of this process's own, so that two builds do not meet, and clears away those that killed ones left.
 * @returns its path
 */
export function openScratch(): string {
  mkdirSync(scratchFolder, { recursive: true });
  for (const name of readdirSync(scratchFolder)) {
    const owner = /^build-(\d+)$/.exec(name)?.[1];
    if (owner !== undefined && !isRunning(Number(owner))) remove(path.join(scratchFolder, name));
  }
  const own = path.join(scratchFolder, `build-${String(process.pid)}`);
  remove(own);
  mkdirSync(own);
  return own;
}

/**
 * Moves a folder, to another disk too.
 * @param from the folder
 * @param to where it shall be; nothing is there yet
 */
export function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** @param folder a folder to delete with all that is in it; it need not be there */
export function remove(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
