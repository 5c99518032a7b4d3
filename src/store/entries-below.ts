import { readdirSync } from 'node:fs';
import path from 'node:path';

import { cached } from './caches.ts';
import { parseEntryName } from './entry.ts';

/**
 * @param folder a store
 * @returns gives the entries of a kind: the SHA-256 of their bytes by their keys. Each kind is looked at once
 */
export function entriesBelow(folder: string): (kind: string) => Map<string, string> {
  return cached((kind: string) => entriesIn(path.join(folder, kind)));
}

/** Of one key there is one entry, unless what makes it was changed without a word: then the choice is the same everywhere. */
function entriesIn(folder: string): Map<string, string> {
  try {
    const names = readdirSync(folder).sort().reverse();
    return new Map(
      names
        .map((name) => parseEntryName(name))
        .flatMap((name) => (name === undefined ? [] : [[name.key, name.sha256]])),
    );
  } catch {
    return new Map();
  }
}
