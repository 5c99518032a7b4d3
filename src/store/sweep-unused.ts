import { lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';

import { parseEntryName } from './entry.ts';
import { isFormerEntry } from './former-entries.ts';

/** An entry, and when it was used last: read, linked into a site, or taken out of one. */
interface Used {
  readonly file: string;
  readonly bytes: number;
  readonly at: number;
}

/**
 * Deletes the entries of a store that were not used for the longest time, until the others are within a bound; those
 * of earlier versions count as well. What can't be deleted, as another user's, stays; so does whatever is no entry.
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

/** No deeper than entries lie: what other tools keep beside them is not looked at. */
function entriesBelow(folder: string): Used[] {
  return namesIn(folder)
    .flatMap((kind) => namesIn(path.join(folder, kind)).map((name) => ({ kind, name })))
    .filter(({ kind, name }) => parseEntryName(name) !== undefined || isFormerEntry(kind, name))
    .flatMap(({ kind, name }) => {
      const file = path.join(folder, kind, name);
      const stats = lstatSync(file, { throwIfNoEntry: false });
      return stats?.isFile() === true
        ? [{ file, bytes: stats.size, at: Math.max(stats.atimeMs, stats.ctimeMs) }]
        : [];
    });
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // It is a file, or another user's.
    return [];
  }
}
