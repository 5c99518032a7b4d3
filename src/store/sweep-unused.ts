import { readdirSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

import { parseEntryName } from './entry.ts';

/** An entry, and when it was used last: read, linked into a site, or taken out of one. */
interface Used {
  readonly file: string;
  readonly bytes: number;
  readonly at: number;
}

/**
 * Deletes the entries of a store that were not used for the longest time, until the others are within a bound. What can't
 * be deleted, as another user's, stays; so does whatever is no entry.
 * @param folder the store
 * @param bound how many bytes may stay
 * @param spared paths of entries that stay in any case
 */
export function sweepUnused(folder: string, bound: number, spared: ReadonlySet<string>): void {
  const entries = entriesBelow(folder);
  let bytes = entries.reduce((sum, entry) => sum + entry.bytes, 0);
  if (bytes <= bound) return;
  for (const entry of entries.sort((a, b) => a.at - b.at)) {
    if (bytes <= bound) return;
    if (spared.has(entry.file)) continue;
    try {
      rmSync(entry.file);
      bytes -= entry.bytes;
    } catch {
      continue;
    }
  }
}

function entriesBelow(folder: string): Used[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && parseEntryName(entry.name) !== undefined)
      .flatMap((entry) => {
        const file = path.join(entry.parentPath, entry.name);
        const stats = statSync(file, { throwIfNoEntry: false });
        return stats === undefined
          ? []
          : [{ file, bytes: stats.size, at: Math.max(stats.atimeMs, stats.ctimeMs) }];
      });
  } catch {
    return [];
  }
}
