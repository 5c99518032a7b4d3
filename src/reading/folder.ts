import { readdirSync } from 'node:fs';
import path from 'node:path';

import { compare } from './finding.ts';

/** What a folder holds, hidden files left out, in a fixed order. */
export interface FolderEntry {
  readonly name: string;
  readonly isFolder: boolean;
}

/**
 * Lists a folder in one order on every machine. Files that begin with a dot are the system's, not the editor's.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param folder path below it, with `/`
 * @returns its entries; none where there is no such folder
 */
export function listFolder(siteFolder: string, folder: string): FolderEntry[] {
  let entries;
  try {
    entries = readdirSync(path.join(siteFolder, folder), { withFileTypes: true });
  } catch (error) {
    // A file where a folder should be is reported by what finds nothing in it.
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
  return entries
    .filter(({ name }) => !name.startsWith('.'))
    .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))
    .sort((a, b) => compare(a.name, b.name));
}
