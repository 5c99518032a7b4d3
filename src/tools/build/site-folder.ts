import {
  copyFileSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  type Stats,
} from 'node:fs';
import path from 'node:path';

import { manifestFile, readManifest, type Manifest } from '../../outputs/manifest/manifest.ts';
import { remove } from './scratch.ts';

/** Every site has these two pages. */
const pages = ['index.html', '404.html'];

/** A manifest that is on its way to another disk. */
const manifestPart = `${manifestFile}.part`;

/**
 * @param file path of anything
 * @returns what is there itself, be it a link; undefined where nothing is
 */
export function entryAt(file: string): Stats | undefined {
  return lstatSync(file, { throwIfNoEntry: false });
}

/**
 * Tells whether a folder is a site that was built, or what a killed build left of one: its manifest comes first and
 * goes last.
 * @param folder path of what is there
 * @returns whether it may be replaced or deleted; an empty folder may, a link may not
 */
export function isSite(folder: string): boolean {
  if (entryAt(folder)?.isDirectory() !== true) return false;
  if (readdirSync(folder).every((name) => name === manifestPart)) return true;
  const manifest = lastManifest(folder);
  return pages.every((page) => manifest.has(page));
}

/**
 * Reads what the build before wrote. Nothing else of it is ever looked at.
 * @param folder the output folder, its path without links
 * @returns the files of the site that was built last; none where there is no such site
 */
export function lastManifest(folder: string): Manifest {
  const file = path.join(folder, manifestFile);
  if (entryAt(file)?.isFile() !== true) return new Map();
  const manifest = readManifest(readFileSync(file, 'utf8'));
  return typeof manifest === 'number' ? new Map() : manifest;
}

/**
 * Moves a site, to another disk too. No other function renames one.
 * @param from the site
 * @param to where it shall be
 * @throws where that is no site, or something is there already
 */
export function moveSite(from: string, to: string): void {
  mustBeSite(from);
  if (entryAt(to) !== undefined) throw new Error(`${to} is in the way.`);
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    mkdirSync(to);
    copyFileSync(path.join(from, manifestFile), path.join(to, manifestPart));
    renameSync(path.join(to, manifestPart), path.join(to, manifestFile));
    cpSync(from, to, { recursive: true });
    removeSite(from);
  }
}

/**
 * Deletes a site, and of what it links to only the links. No other function deletes one.
 * @param folder the site; it need not be there, nor be whole
 * @throws where it is no site
 */
export function removeSite(folder: string): void {
  if (entryAt(folder) === undefined) return;
  mustBeSite(folder);
  for (const name of readdirSync(folder)) if (name !== manifestFile) remove(path.join(folder, name));
  remove(folder);
}

function mustBeSite(folder: string): void {
  if (!isSite(folder)) throw new Error(`${folder} is no folder that a build wrote.`);
}
