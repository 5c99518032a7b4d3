import path from 'node:path';

import { projectFolder } from './project-folder.ts';
import { openStore } from './store.ts';

const named = process.env.BULLETIN_CACHE;

/** What was once made is kept here for later builds, named for what it was made of; deleting the folder is safe. */
export const keptFolder = path.resolve(
  named === undefined || named === '' ? path.join(projectFolder, 'node_modules/.cache/bulletin') : named,
);

/**
 * `keptFile` gives what an earlier build made, or makes it and keeps it, by a path below {@link keptFolder} that names all
 * that the bytes depend on, such as `fonts/<hash>.woff2`. `keepingProblem` says why something that this process made is
 * not kept for later builds.
 */
export const { get: keptFile, problem: keepingProblem } = openStore(keptFolder);
