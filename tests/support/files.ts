import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * @param folder any folder
 * @returns the paths of all files below it, with `/`, sorted
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/**
 * @param folder any folder
 * @returns one hash of the names and bytes of all files below it
 */
export function hashFolder(folder: string): string {
  const hash = createHash('sha256');
  for (const file of filesBelow(folder))
    hash.update(`${file}\n`).update(readFileSync(path.join(folder, file)));
  return hash.digest('hex');
}

/**
 * @param folder a built site
 * @returns the routes of its pages, `/` first
 */
export function pageRoutes(folder: string): string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`)
    .sort();
}
