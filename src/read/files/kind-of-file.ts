import type { Dirent, Stats } from 'node:fs';

/** What may stand under a name, in words for a report. */
export type Kind = 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device';

/**
 * @param found what the system says of a name
 * @returns what stands there
 */
export function kindOf(found: Dirent | Stats): Kind {
  if (found.isFile()) return 'file';
  if (found.isDirectory()) return 'folder';
  if (found.isSymbolicLink()) return 'link';
  if (found.isFIFO()) return 'pipe';
  return found.isSocket() ? 'socket' : 'device';
}
