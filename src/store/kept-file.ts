import path from 'node:path';

import { projectFolder } from './project-folder.ts';
import { openStore } from './store.ts';

const named = process.env.BULLETIN_CACHE;

/** What was once made is kept here for later builds, named for what it was made of; deleting the folder is safe. */
export const keptFolder = path.resolve(
  named === undefined || named === '' ? path.join(projectFolder, 'node_modules/.cache/bulletin') : named,
);

const store = openStore(keptFolder);

/**
 * Gives what an earlier build made, or makes it and keeps it.
 * @param name path below {@link keptFolder} that names all that the bytes depend on, such as `fonts/<hash>.woff2`
 * @param make makes the bytes
 * @returns the bytes: the same, kept or made
 * @throws what `make` throws
 */
export function keptFile(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  return store.get(name, make);
}

/**
 * @returns why something that this process made is not kept for later builds; undefined where all is
 */
export function keepingProblem(): string | undefined {
  return store.problem();
}
