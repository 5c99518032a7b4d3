import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { isRunning } from './is-running.ts';

/**
 * Clears away what killed processes left in a folder, be it one that had this one's number. What can't be deleted, as
 * another user's, stays.
 * @param folder any folder
 * @param owner finds the number of the process that something belongs to in its name
 * @param recursive whether folders go too, with all that is in them
 * @throws where the folder cannot be read
 */
export function sweepEnded(folder: string, owner: RegExp, recursive: boolean): void {
  for (const name of readdirSync(folder)) {
    const pid = Number(owner.exec(name)?.[1] ?? NaN);
    if (Number.isNaN(pid) || (pid !== process.pid && isRunning(pid))) continue;
    try {
      rmSync(path.join(folder, name), { force: true, recursive });
    } catch {
      continue;
    }
  }
}
