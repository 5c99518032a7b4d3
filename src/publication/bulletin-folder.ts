import type { FolderEntry } from '../read/files/folder.ts';
import { openFile } from '../read/files/open-file.ts';
import type { Report } from '../read/findings/finding.ts';
import { readBulletinFacts } from './bulletin.ts';
import type { Bulletin } from './model.ts';
import { readWork, type FolderSurroundings, type ReadWork } from './read-work.ts';
import { toWithdrawal } from './withdrawal.ts';
import { kinds } from './work.ts';

/**
 * Reads the folder of one bulletin.
 * @param entry the folder in `content/bulletins/`
 * @param surroundings what is known of the site
 * @param report takes every problem
 * @returns what it holds; no bulletin where its facts or its name are at fault
 */
export function readBulletin(
  entry: FolderEntry,
  surroundings: FolderSurroundings,
  report: Report,
): ReadWork<Bulletin> {
  const { siteFolder } = surroundings;
  const file = `${kinds.bulletin.folder}/${entry.name}/${kinds.bulletin.facts}`;
  const read = entry.isFolder ? readBulletinFacts(siteFolder, file, report) : undefined;
  const barely = read === undefined && entry.isFolder ? barelyRead(siteFolder, file) : undefined;
  const { sourceLocale = surroundings.sourceLocale, draft = false } = read?.data ?? barely ?? {};
  const known = { file, published: read?.data.published, isDraft: draft, sourceLocale };
  const { folder, work } = readWork('bulletin', entry, { ...surroundings, ...known }, report);
  if (read === undefined || work === undefined) return { folder, work: undefined };
  const { draft: _, ...facts } = read.data;
  const withdrawn = facts.withdrawn && toWithdrawal(facts.withdrawn, sourceLocale);
  return { folder, work: { ...work, ...facts, sourceLocale, withdrawn, lineOf: read.lineOf } };
}

/** Two lines of a file that cannot be read as a whole: they tell whose unfinished work it is. */
function barelyRead(siteFolder: string, file: string) {
  const text = String(openFile(siteFolder, file, () => undefined) ?? '');
  return {
    draft: /^draft:[ \t]*true[ \t]*(?:#.*)?\r?$/m.test(text),
    sourceLocale: /^sourceLocale:[ \t]*["']?([\w-]+)/m.exec(text)?.[1],
  };
}
