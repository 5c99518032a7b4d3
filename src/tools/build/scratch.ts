import { lstatSync, mkdirSync, mkdtempSync, readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import path from 'node:path';

import { projectFolder } from '../../store/project-folder.ts';
import { sweepEnded } from '../../store/sweep-ended.ts';

/** Inside the project: what Astro bundles finds its packages only from there. */
const scratchFolder = path.join(projectFolder, '.astro');

/**
 * Makes a folder for one build, so that two do not meet, and clears away those that killed ones left. No two builds of a
 * process have the same: Node would give the second what the first has rendered its pages by.
 * @returns its path
 */
export function openScratch(): string {
  mkdirSync(scratchFolder, { recursive: true });
  sweepEnded(scratchFolder, /^build-(\d+)/, true);
  return mkdtempSync(path.join(scratchFolder, `build-${String(process.pid)}-`));
}

/** @param folder a folder to delete with all that is in it; it need not be there */
export function remove(folder: string): void {
  try {
    removeAll(folder);
  } catch {
    // Looks more closely, tries again, and says what it is that can't be deleted.
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of a site of thousands of folders this takes a quarter of the time. */
function removeAll(folder: string): void {
  if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    rmSync(folder, { force: true });
    return;
  }
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) removeAll(inside);
    else unlinkSync(inside);
  }
  rmdirSync(folder);
}
