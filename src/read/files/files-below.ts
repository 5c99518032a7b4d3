import { readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';

/**
 * Lists every file below a folder, hidden ones too.
 * @param folder any folder
 * @returns their paths below it, with `/`, in the order of their bytes: the same on every machine
 * @throws where the folder cannot be read
 */
export function filesBelow(folder: string): string[] {
  return pathsBelow(folder, (entry) => !entry.isDirectory());
}

/**
 * @param folder any folder
 * @returns the paths of all folders below it, empty ones too, in the same order
 * @throws where the folder cannot be read
 */
export function foldersBelow(folder: string): string[] {
  return pathsBelow(folder, (entry) => entry.isDirectory());
}

function pathsBelow(folder: string, isWanted: (entry: Dirent) => boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(isWanted)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .map((file) => ({ file, bytes: Buffer.from(file) }))
    .sort((a, b) => Buffer.compare(a.bytes, b.bytes))
    .map(({ file }) => file);
}

/**
 * @param folder a built site, or one in the making
 * @returns the paths of its HTML files below it, in the same order
 */
export function htmlBelow(folder: string): string[] {
  return filesBelow(folder).filter((file) => file.endsWith('.html'));
}
