import { lstatSync, readdirSync, type Dirent } from 'node:fs';
import path from 'node:path';

import { folderProblem, foreignProblem } from './file-problems.ts';
import { compare, type Report } from '../findings/finding.ts';
import { kindOf, type Kind } from './kind-of-file.ts';
import { isLeftAbout } from './left-about.ts';
import type { SiteFiles } from './site-files.ts';
import { problemOnWay } from './way.ts';

/** What a folder holds, in a fixed order, without what systems and programs leave about. */
export interface FolderEntry {
  readonly name: string;
  /** Neither of the two holds for a link, pipe, socket or device, which was reported. */
  readonly isFile: boolean;
  readonly isFolder: boolean;
}

/**
 * Lists a folder in one order on every machine, and goes through no link.
 * @param siteFolder folder that holds `content/` and `locales/`, or what was gathered of it
 * @param folder path below it, with `/`
 * @param report takes a finding for each entry that is neither file nor folder, or for what is there and no folder
 * @returns its entries; none where there is no such folder
 */
export function listFolder(siteFolder: SiteFiles, folder: string, report: Report): FolderEntry[] {
  if (typeof siteFolder !== 'string') return siteFolder.list(folder, report);
  const problem = problemOnWay(siteFolder, folder);
  if (problem !== undefined) {
    report(problem);
    return [];
  }
  const at = path.join(siteFolder, folder);
  let entries: Dirent[];
  try {
    entries = readdirSync(at, { withFileTypes: true });
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT') report(folderProblem(folder, { code }));
    return [];
  }
  return entries
    .filter(({ name }) => !isLeftAbout(name))
    .sort((a, b) => compare(a.name, b.name))
    .map((entry) => {
      const { name } = entry;
      const is = kindOfEntry(at, entry);
      if (is !== 'file' && is !== 'folder') report(foreignProblem(`${folder}/${name}`, is));
      return { name, isFile: is === 'file', isFolder: is === 'folder' };
    });
}

/** What seems foreign is looked at closer: Windows lists files that it keeps in ways of its own as links. */
function kindOfEntry(folder: string, entry: Dirent): Kind {
  const listed = kindOf(entry);
  if (listed === 'file' || listed === 'folder') return listed;
  try {
    return kindOf(lstatSync(path.join(folder, entry.name)));
  } catch {
    return listed;
  }
}
