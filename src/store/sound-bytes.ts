import { lstatSync, readFileSync } from 'node:fs';

import { sha256Of } from './entry.ts';

/**
 * Reads a file, if it is what it should be. Reading what is no file, such as a pipe, might never end.
 * @param file its path
 * @param sha256 what it should be
 * @returns what it holds; undefined where that is something else
 * @throws where it cannot be read
 */
export function soundBytes(file: string, sha256: string): Buffer | undefined {
  if (lstatSync(file, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const bytes = readFileSync(file);
  return sha256Of(bytes) === sha256 ? bytes : undefined;
}
