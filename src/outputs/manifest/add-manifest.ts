import { writeFileSync } from 'node:fs';
import path from 'node:path';

import { hashFolder } from './hash-folder.ts';
import { manifestFile, writeManifest } from './manifest.ts';

/**
 * Writes into a finished site the list of its files with their SHA-256, so that anyone can tell whether what is served
 * is what was built. Nothing in the folder may change afterwards.
 * @param folder the site, precompressed files included
 */
export function addManifest(folder: string): void {
  writeFileSync(path.join(folder, manifestFile), writeManifest(hashFolder(folder)));
}
