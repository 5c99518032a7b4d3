import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { isRunning } from './is-running.ts';

/**
 * Clears away the half-written files that killed builds left among kept ones, be it one that had this one's number.
 * What can't be deleted, as another user's, stays.
 * @param folder folder of kept files; a part's name is that of the file, a dot and the number of its process
 * @throws where the folder cannot be read
 */
export function sweepParts(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const owner = entry.isDirectory() ? undefined : /\.(\d+)$/.exec(entry.name)?.[1];
    if (owner === undefined) continue;
    if (Number(owner) === process.pid || !isRunning(Number(owner))) sweep(path.join(folder, entry.name));
  }
}

function sweep(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    return;
  }
}
