import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

import { manifestFile, readManifest } from '../manifest/manifest.ts';
import { remove } from './scratch.ts';

/** Every site has these two pages. */
const pages = ['index.html', '404.html'];

/**
 * Tells whether a folder is a site that was built, or what a killed build left of one: its manifest comes first and
 * goes last.
 * @param folder a folder that exists
 * @returns whether it may be replaced; an empty one may
 */
export function isSite(folder: string): boolean {
  if (!statSync(folder).isDirectory()) return false;
  const names = readdirSync(folder);
  if (names.length === 0 || pages.every((page) => names.includes(page))) return true;
  if (!names.includes(manifestFile)) return false;
  const manifest = readManifest(readFileSync(path.join(folder, manifestFile), 'utf8'));
  return typeof manifest !== 'number' && pages.every((page) => manifest.has(page));
}

/**
 * Moves a site, to another disk too.
 * @param from the site
 * @param to where it shall be; nothing is there yet
 */
export function moveSite(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    mkdirSync(to);
    cpSync(path.join(from, manifestFile), path.join(to, manifestFile));
    cpSync(from, to, { recursive: true });
    remove(from);
  }
}

/** @param folder a site to delete; it need not be there, nor be whole */
export function removeSite(folder: string): void {
  const names = statSync(folder, { throwIfNoEntry: false }) === undefined ? [] : readdirSync(folder);
  for (const name of names) if (name !== manifestFile) remove(path.join(folder, name));
  remove(folder);
}
