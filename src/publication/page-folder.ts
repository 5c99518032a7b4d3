import type { FolderEntry } from '../read/files/folder.ts';
import type { Report } from '../read/findings/finding.ts';
import type { StandingPage } from './model.ts';
import { readWork, type FolderSurroundings, type ReadWork } from './read-work.ts';
import { kinds } from './work.ts';

/**
 * Reads the folder of one standing page: its texts are all that it has.
 * @param entry the folder in `content/pages/`
 * @param surroundings what is known of the site
 * @param report takes every problem
 * @returns what it holds; no page where its name is at fault
 */
export function readPage(
  entry: FolderEntry,
  surroundings: FolderSurroundings,
  report: Report,
): ReadWork<StandingPage> {
  const known = { file: `${kinds.page.folder}/${entry.name}/`, published: undefined, isDraft: false };
  return readWork('page', entry, { ...surroundings, ...known }, report);
}
