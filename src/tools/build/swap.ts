import { takeLock } from './lock.ts';
import { realFolder } from './real-folder.ts';
import { entryAt, isSite, moveSite, removeSite } from './site-folder.ts';

/**
 * @param outFolder folder of the finished site, its path without links
 * @returns the folders beside it: the one being built or deleted, and the one just replaced, which is always whole; on
 * the same disk, so that a rename moves them whole
 */
export function beside(outFolder: string) {
  return { next: `${outFolder}.next`, previous: `${outFolder}.previous` };
}

/**
 * Clears up what a build left, be it ended or interrupted: a site that was taken away and not yet replaced comes back,
 * one that was replaced goes, and so does a half-built one. Only for who holds the folder's lock.
 * @param outFolder folder of the finished site, its path without links
 * @throws where something cannot be renamed or deleted
 */
export function recover(outFolder: string): void {
  const { next, previous } = beside(outFolder);
  removeSite(next);
  if (entryAt(previous) === undefined) return;
  if (entryAt(outFolder) === undefined) {
    moveSite(previous, outFolder);
    return;
  }
  // Under another name first: whatever is called "previous" is whole.
  moveSite(previous, next);
  removeSite(next);
}

/**
 * Puts the site just built in the place of the finished one, whole. A folder cannot be renamed onto a full one, so this
 * takes two renames; `recover` mends what a crash between them leaves, and deletes the replaced site.
 * @param outFolder folder of the finished site, its path without links
 * @throws where a folder cannot be renamed
 */
export function swap(outFolder: string): void {
  const { next, previous } = beside(outFolder);
  if (entryAt(outFolder) !== undefined) moveSite(outFolder, previous);
  moveSite(next, outFolder);
}

/**
 * Puts the kept site back where the finished one is missing, for commands that only read it. A build that is running
 * is left alone.
 * @param name path of the folder of the finished site
 */
export async function putBack(name: string): Promise<void> {
  const real = realFolder(name);
  if (real === undefined) return;
  const { folder } = real;
  const { previous } = beside(folder);
  const isMissing = () => entryAt(folder) === undefined && isSite(previous);
  if (!isMissing()) return;
  const lock = await takeLock(folder);
  if (!('release' in lock)) return;
  try {
    // Looked at again: a build may have ended meanwhile.
    if (isMissing()) moveSite(previous, folder);
  } catch {
    // The command itself says that nothing is there.
    return;
  } finally {
    lock.release();
  }
}
