import { accessSync, constants, lstatSync } from 'node:fs';
import path from 'node:path';

import { folderProblem } from './file-problems.ts';
import type { Finding } from '../findings/finding.ts';
import { kindOf } from './kind-of-file.ts';

/**
 * Looks at each folder on a way below the site folder, which itself may lie behind links: a link among them could lead
 * to anything on the machine. Nothing is remembered, since a look takes some millionths of a second and a folder can
 * become a link while the preview runs.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param folder path of a folder below it, with `/`
 * @returns what is wrong with the first that is no folder, or may not be gone into; undefined where all is well, or the
 * rest is not there
 */
export function problemOnWay(siteFolder: string, folder: string): Finding | undefined {
  const names = folder.split('/');
  let part = '';
  try {
    for (const name of names) {
      const next = part === '' ? name : `${part}/${name}`;
      const stats = lstatSync(path.join(siteFolder, next), { throwIfNoEntry: false });
      if (stats === undefined) return undefined;
      const is = kindOf(stats);
      if (is !== 'folder') return folderProblem(next, { is });
      part = next;
    }
    accessSync(path.join(siteFolder, folder), constants.R_OK | constants.X_OK);
  } catch (error) {
    // Whoever may not look at what lies in a folder is kept out of the folder.
    return folderProblem(part === '' ? folder : part, {
      code: (error as NodeJS.ErrnoException).code ?? 'unknown',
    });
  }
  return undefined;
}
