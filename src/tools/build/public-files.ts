import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { kindOf } from '../../read/files/kind-of-file.ts';
import { filesBelow } from '../../read/files/files-below.ts';
import { sha256Of } from '../../store/entry.ts';
import { keyOf } from '../../store/key-of.ts';
import { projectFolder } from '../../store/project-folder.ts';

const publicFolder = path.join(projectFolder, 'public');

/**
 * Reads what goes out as it is, hidden files too; links are followed, as the owner made them.
 * @param folder where it lies; `public/` by default, which need not be there
 * @returns the files, by their paths below it
 * @throws where one cannot be read
 */
export function publicFiles(folder = publicFolder): ReadonlyMap<string, Buffer> {
  if (!existsSync(folder)) return new Map();
  const files = new Map<string, Buffer>();
  for (const file of filesBelow(folder)) {
    const from = path.join(folder, file);
    const kind = kindOf(statSync(from));
    // A pipe might never end.
    if (kind !== 'file' && kind !== 'folder') throw new Error(`${from} is a ${kind}, no file.`);
    if (kind === 'file') files.set(file, readFileSync(from));
    else for (const [below, bytes] of publicFiles(from)) files.set(`${file}/${below}`, bytes);
  }
  return files;
}

/**
 * @param files the files
 * @returns a hash of all that they are
 */
export function digestOfFiles(files: ReadonlyMap<string, Buffer>): string {
  return keyOf([...files].map(([file, bytes]) => [file, sha256Of(bytes)]));
}
