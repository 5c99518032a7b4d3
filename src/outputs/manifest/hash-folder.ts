import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { filesBelow } from '../../read/files/files-below.ts';
import { manifestFile, type Manifest } from './manifest.ts';

/**
 * Takes the SHA-256 of every file of a site but the manifest itself.
 * @param folder the site
 * @returns the manifest that fits it
 */
export function hashFolder(folder: string): Manifest {
  const files = filesBelow(folder).filter((file) => file !== manifestFile);
  return new Map(files.map((file) => [file, hash('sha256', readFileSync(path.join(folder, file)))]));
}
