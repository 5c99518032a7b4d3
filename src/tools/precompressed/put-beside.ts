import { readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';

import { manifestFile, type Manifest } from '../../outputs/manifest/manifest.ts';
import { filesBelow } from '../../read/files/files-below.ts';
import { sha256Of } from '../../store/entry.ts';
import { compressedForm } from './encodings.ts';

/** What a file is called until it is whole; the number is that of its process. */
const unfinished = /\.part\d+$/;

/**
 * Puts a file into a site, whole from the first moment on. What is there is never written into: a server may be sending it,
 * and it may be one with what the store keeps.
 * @param file path of the file
 * @param write writes it at another path, at which nothing is; gives nothing where it did not
 * @returns what that gives
 */
export function putWhole<T>(file: string, write: (part: string) => T | undefined): T | undefined {
  const part = `${file}.part${String(process.pid)}`;
  rmSync(part, { force: true });
  const written = write(part);
  if (written !== undefined) renameSync(part, file);
  return written;
}

/**
 * @param file path of a file
 * @param sha256 SHA-256 of its bytes
 * @returns whether just this is there
 */
export function isThere(file: string, sha256: string): boolean {
  try {
    return sha256Of(readFileSync(file)) === sha256;
  } catch {
    return false;
  }
}

/**
 * Deletes from a site the precompressed files that are no longer any, and what an interrupted run left of others.
 * @param folder the site
 * @param manifest its files
 */
export function deleteOthers(folder: string, manifest: Manifest): void {
  for (const file of filesBelow(folder)) {
    const whole = file.replace(unfinished, '');
    const isOurs = whole === manifestFile || manifest.has(compressedForm(whole)?.text ?? '');
    if (isOurs && file !== manifestFile && !manifest.has(file)) rmSync(path.join(folder, file));
  }
}
