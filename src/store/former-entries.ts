import path from 'node:path';

/** What was kept before entries were named for their bytes: kinds, and what the names of their files ended with. */
const formerEndings: ReadonlyMap<string, string> = new Map([
  ['cards', '.png'],
  ['coverage', '.txt'],
  ['fonts', '.woff2'],
  ['icons', '.png'],
  ['pictures', '.webp'],
  ['precompressed files', ''],
  ['twins', ''],
]);

/**
 * @param kind name of a folder in a store
 * @param file name of a file in it
 * @returns whether an earlier version kept it, which no later one asks for
 */
export function isFormerEntry(kind: string, file: string): boolean {
  const { name, ext } = path.parse(file);
  return formerEndings.get(kind) === ext && /^[0-9a-f]{16}(?:[0-9a-f]{48})?(?:-\d{1,5})?$/.test(name);
}
