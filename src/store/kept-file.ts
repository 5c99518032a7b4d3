import path from 'node:path';

import { projectFolder } from './project-folder.ts';
import { Store } from './store.ts';

const named = process.env.BULLETIN_CACHE;

/** What was once made is kept here for later builds, named for what it was made of; deleting the folder is safe. */
export const keptFolder = path.resolve(
  named === undefined || named === '' ? path.join(projectFolder, 'node_modules/.cache/bulletin') : named,
);

/** What was made, by this process and by earlier ones. */
export const store = new Store(keptFolder);

/**
 * Gives what an earlier build made, or makes it and keeps it.
 * @param name kind and key of it, that tells all that its bytes depend on, such as `fonts/<hash>.woff2`
 * @param make makes it
 * @returns its bytes
 * @throws only what `make` throws
 */
export function keptFile(name: string, make: () => Promise<Buffer>): Promise<Buffer> {
  const [kind = '', key = ''] = name.split('/');
  return store.get(kind, key, make);
}
