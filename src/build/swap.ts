import { existsSync, renameSync } from 'node:fs';

import { takeLock } from './lock.ts';
import { removeSite } from './site-folder.ts';

/** Folders beside the output: the one being built or deleted, and the one just replaced, which is always whole. */
export interface Beside {
  readonly next: string;
  readonly previous: string;
}

/**
 * @param outFolder folder of the finished site
 * @returns the folders beside it; on the same disk, so that a rename moves them whole
 */
export function beside(outFolder: string): Beside {
  return { next: `${outFolder}.next`, previous: `${outFolder}.previous` };
}

/**
 * Puts back what an interrupted build left: a site that was taken away and not yet replaced comes back, a half-built
 * one goes. Only for who holds the folder's lock.
 * @param outFolder folder of the finished site
 */
export function recover(outFolder: string): void {
  const { next, previous } = beside(outFolder);
  removeSite(next);
  if (existsSync(outFolder)) discard(outFolder);
  else if (existsSync(previous)) renameSync(previous, outFolder);
}

/**
 * Replaces the finished site with the one just built, whole. A folder cannot be renamed onto a full one, so this
 * takes two renames; `recover` mends what a crash between them leaves.
 * @param outFolder folder of the finished site
 */
export function swap(outFolder: string): void {
  const { next, previous } = beside(outFolder);
  if (existsSync(outFolder)) renameSync(outFolder, previous);
  renameSync(next, outFolder);
  discard(outFolder);
}

/**
 * Puts the kept site back where the finished one is missing, for commands that only read it. A build that is running
 * is left alone.
 * @param outFolder absolute path of the folder of the finished site
 */
export async function putBack(outFolder: string): Promise<void> {
  const { previous } = beside(outFolder);
  if (existsSync(outFolder) || !existsSync(previous)) return;
  const lock = await takeLock(outFolder);
  if (!('release' in lock)) return;
  // Looked at again: a build may have ended meanwhile.
  if (!existsSync(outFolder) && existsSync(previous)) renameSync(previous, outFolder);
  lock.release();
}

/** Deletes the replaced site, under another name first: whatever is called "previous" is whole. */
function discard(outFolder: string): void {
  const { next, previous } = beside(outFolder);
  if (!existsSync(previous)) return;
  renameSync(previous, next);
  removeSite(next);
}
