import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';

import { cached } from './caches.ts';
import { projectFolder } from './project-folder.ts';

/**
 * What is neither in `src/` nor in a package, and decides what is made; of `.env` and its like Astro takes variables, of
 * `tsconfig.json` what an import means.
 */
const others = /^(?:package\.json|package-lock\.json|tsconfig\.json|astro\.config\.mjs|\.env(?:\..+)?)$/;

/**
 * Stands for all code that makes anything: this project's own, the packages by their versions, and Node with its data of
 * languages.
 * @returns 64 hexadecimal digits
 */
export const codeDigest: () => string = () => digestOfCode(projectFolder);

/**
 * @param folder the project
 * @returns the same of whatever project; looked at once
 */
export const digestOfCode = cached((folder: string): string => {
  const { node, icu, cldr, unicode, tz } = process.versions;
  const hash = createHash('sha256').update(JSON.stringify([node, icu, cldr, unicode, tz]));
  const sources = filesIn(path.join(folder, 'src'))
    .map((file) => path.relative(folder, file).replaceAll('\\', '/'))
    .sort();
  const beside = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && others.test(entry.name))
    .map(({ name }) => name)
    .sort();
  for (const file of [...sources, ...beside]) {
    const bytes = readFileSync(path.join(folder, file));
    hash.update(`${file}\n${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
});

/** Links are followed, as whoever made them meant; but not those that lead back to where they lie. */
function filesIn(folder: string, above: readonly string[] = []): string[] {
  const own = realpathSync(folder);
  if (above.includes(own)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    const is = entry.isSymbolicLink() ? statSync(file, { throwIfNoEntry: false }) : entry;
    if (is?.isDirectory()) return filesIn(file, [...above, own]);
    return is?.isFile() ? [file] : [];
  });
}
