import { hash } from 'node:crypto';
import path from 'node:path';

import { listFolder } from './folder.ts';
import { openFile, openListed } from './open-file.ts';
import { looked, tell, type GatheredFiles } from './site-files.ts';

/** What is gathered of a folder. */
export interface Wanted {
  /** Names of folders in it that are listed too. */
  readonly folders: readonly string[];
  /** Files that are opened whether they are there or not, by their paths below it. */
  readonly files: readonly string[];
  /** Whether a file that is there is opened, by its path below it. */
  readonly isRead: (inside: string) => boolean;
}

/**
 * Reads what is made use of in a folder, each file once: what is made of it can then depend on nothing else.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param folder path of the folder below it
 * @param wanted what is made use of
 * @returns the files, and the sum of them
 */
export function gatherFiles(siteFolder: string, folder: string, wanted: Wanted): GatheredFiles {
  const at = (inside: string) => (inside === '' ? folder : `${folder}/${inside}`);
  const own = looked((report) => listFolder(siteFolder, folder, report));
  const names = new Set(own.found.map(({ name }) => name));
  const lists = new Map([[folder, own]]);
  for (const inner of wanted.folders)
    if (names.has(inner))
      lists.set(
        at(inner),
        looked((report) => listFolder(siteFolder, at(inner), report)),
      );
  const there = [...lists].flatMap(([list, { found }]) => found.map(({ name }) => `${list}/${name}`));
  const listed = new Set(there);
  const files = new Map(
    [...new Set([...wanted.files.map(at), ...there.filter((file) => isRead(file))])].map((file) => [
      file,
      looked((report) => (listed.has(file) ? openListed : openFile)(siteFolder, file, report)),
    ]),
  );
  const sums = new Map(
    Array.from(files, ([file, { found }]) => [file, found && hash('sha256', found, 'hex')]),
  );
  const told = Array.from(files, ([file, { findings }]) => [file, sums.get(file) ?? null, findings]);
  return {
    sum: hash('sha256', JSON.stringify([folder, [...lists], told]), 'hex'),
    open: (file, report) => tell(gathered(files, file), report),
    list: (inner, report) => tell(lists.get(inner) ?? { found: [], findings: [] }, report),
    sumOf: (file) => sums.get(file),
  };

  function isRead(file: string): boolean {
    return wanted.isRead(path.posix.relative(folder, file));
  }
}

function gathered<T>(files: ReadonlyMap<string, T>, file: string): T {
  const found = files.get(file);
  if (found === undefined) throw new Error(`${file} was not gathered.`);
  return found;
}
