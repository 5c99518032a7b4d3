import { existsSync, renameSync } from 'node:fs';

import { remove } from './scratch.ts';

/** Folders beside the output: the one being built, and the one just replaced. */
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
 * Puts back what an interrupted run left: a site that was taken away and not yet replaced comes back, a half-built
 * one goes.
 * @param outFolder folder of the finished site
 */
export function recover(outFolder: string): void {
  const { next, previous } = beside(outFolder);
  if (!existsSync(outFolder) && existsSync(previous)) renameSync(previous, outFolder);
  for (const folder of [next, previous]) remove(folder);
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
  remove(previous);
}
