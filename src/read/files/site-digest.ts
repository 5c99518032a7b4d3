import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';

import { compare } from '../findings/finding.ts';
import { kindOf } from './kind-of-file.ts';
import { isLeftAbout } from './left-about.ts';
import { readWhole } from './read-whole.ts';
import { inBytes, sizeLimit } from './size-limits.ts';

/**
 * Sums up all that people write, each file read to its end: where it is the same, nothing has changed. What systems and
 * programs leave about counts for nothing, what cannot be read by what it is instead.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param folders the folders below it that are summed up
 * @returns a hash, in hexadecimal digits
 */
export function siteDigest(siteFolder: string, folders: readonly string[] = ['content', 'locales']): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const stats = lstatSync(path.join(siteFolder, folder), { throwIfNoEntry: false });
    const is = stats === undefined ? 'nothing' : kindOf(stats);
    hash.update(`${is} ${folder}\n`);
    if (is === 'folder') addFolder(siteFolder, folder, hash);
  }
  return hash.digest('hex');
}

function addFolder(siteFolder: string, folder: string, hash: Hash): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(path.join(siteFolder, folder), { withFileTypes: true });
  } catch (error) {
    hash.update(`${String((error as NodeJS.ErrnoException).code)}\n`);
    return;
  }
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    if (isLeftAbout(entry.name)) continue;
    const file = `${folder}/${entry.name}`;
    const is = kindOf(entry);
    hash.update(`${is} ${JSON.stringify(file)} `);
    if (is === 'file') addFile(siteFolder, file, hash);
    else hash.update('\n');
    if (is === 'folder') addFolder(siteFolder, file, hash);
  }
}

function addFile(siteFolder: string, file: string, hash: Hash): void {
  const limit = inBytes(sizeLimit(file).megabytes);
  const read = readWhole(path.join(siteFolder, file), { limit, mayBeLink: false });
  if (!Buffer.isBuffer(read)) {
    hash.update(`${JSON.stringify(read)}\n`);
    return;
  }
  hash.update(`${String(read.length)}\n`);
  hash.update(read);
}
