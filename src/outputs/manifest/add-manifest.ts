import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../read/files/files-below.ts';
import { manifestFile, writeManifest } from './manifest.ts';

/**
 * Writes into a finished site the list of its files with their SHA-256, so that anyone can tell whether what is served
 * is what was built. Nothing in the folder may change afterwards.
 * @param folder the site, precompressed files included
 */
export function addManifest(folder: string): void {
  const files = filesBelow(folder).filter((file) => file !== manifestFile);
  const hashes = files.map((file) => [file, hash('sha256', readFileSync(path.join(folder, file)))] as const);
  writeFileSync(path.join(folder, manifestFile), writeManifest(new Map(hashes)));
}
