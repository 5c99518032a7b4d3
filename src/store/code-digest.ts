import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { cached } from './caches.ts';
import { projectFolder } from './project-folder.ts';

/** What is neither in `src/` nor in a package, and decides what is made. */
const files = ['package.json', 'package-lock.json', 'astro.config.mjs'];

/**
 * Stands for all code that makes anything: this project's own, the packages by their versions, and Node with its data of
 * languages.
 * @returns 64 hexadecimal digits
 */
export const codeDigest: () => string = () => digestOfCode(projectFolder);

const digestOfCode = cached((folder: string): string => {
  const { node, icu, cldr, unicode, tz } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify([node, icu, cldr, unicode, tz]));
  const sources = readdirSync(path.join(folder, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
  // A copy that somebody put together by hand may lack one.
  const others = files.filter((file) => existsSync(path.join(folder, file)));
  for (const file of [...sources, ...others]) {
    const bytes = readFileSync(path.join(folder, file));
    hash.update(`${file}\n${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
});
