import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../src/read/files/files-below.ts';
import { manifestFile, writeManifest, type Manifest } from '../../src/outputs/manifest/manifest.ts';

/**
 * Writes into a finished site the list of its files with their SHA-256, so that anyone can tell whether what is served
 * is what was built. Only precompressed files may come to it afterwards, with a manifest that lists them too.
 * @param folder the site
 * @returns what was written
 */
export function addManifest(folder: string): Manifest {
  const files = filesBelow(folder).filter((file) => file !== manifestFile);
  const hashes = files.map((file) => [file, hash('sha256', readFileSync(path.join(folder, file)))] as const);
  const manifest = new Map(hashes);
  writeFileSync(path.join(folder, manifestFile), writeManifest(manifest));
  return manifest;
}
