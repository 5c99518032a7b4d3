import { linkSync, lstatSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A file that was put into a folder from a store. */
export interface Placed {
  /** Of its bytes, in hexadecimal digits. */
  readonly sha256: string;
  /** Number of its bytes. */
  readonly size: number;
}

/**
 * Puts a file at another path too, without a copy where the disk can. It may be read there by whom the folder may be read
 * by: where a build is run with other permissions than the one that made the file, as by another user, a link would keep
 * those.
 * @param from the file
 * @param to the path, in a folder that is there
 * @throws where something is at that path
 */
export function putFile(from: string, to: string): void {
  if (!isReadAlike(from, path.dirname(to)) || !isLinked(from, to))
    writeFileSync(to, readFileSync(from), { flag: 'wx' });
}

function isReadAlike(file: string, folder: string): boolean {
  const readable = 0o666;
  return (lstatSync(file).mode & readable) === (statSync(folder).mode & readable);
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') throw error;
    // Another disk, one without links, or too many of one file.
    return false;
  }
}
