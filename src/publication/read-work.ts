import type { Report } from '../read/findings/finding.ts';
import { gatherFiles } from '../read/files/gather-files.ts';
import type { FolderEntry } from '../read/files/folder.ts';
import type { GatheredFiles } from '../read/files/site-files.ts';
import { digestOf } from '../store/digest.ts';
import { keptData } from '../store/kept-data.ts';
import { keyOf } from '../store/key-of.ts';
import type { Memo } from '../store/memo.ts';
import { mediaFolder } from '../text/pictures.ts';
import type { Locale } from './locale.ts';
import type { Bulletin, StandingPage, WorkFolder } from './model.ts';
import { readWorkData, textTag } from './read-work-data.ts';
import { receivedFolder } from './received.ts';
import { toWork } from './to-work.ts';
import type { TextBody } from './translation.ts';
import { reportUnknownFile } from './unknown-files.ts';
import { kinds, type WorkKind } from './work.ts';
import type { WorkAt, WorkData, WorkSurroundings } from './work-data.ts';

/** What is known of the site when its works are read. */
export interface FolderSurroundings extends Pick<WorkSurroundings, 'base' | 'sourceLocale'> {
  readonly siteFolder: string;
  readonly localeFolders: readonly string[];
  /** The languages that can be read, in the order of the publication. */
  readonly locales: readonly Locale[];
  /** What was read before, where the same site is read again and again. */
  readonly memo: Memo;
  /** Tells how often something in a folder has changed, where that is known. */
  readonly changesIn?: ((folder: string) => number) | undefined;
}

/** What the folder of a work holds. */
export interface ReadWork {
  readonly folder: WorkFolder;
  /** Undefined where what is the same in every language, or the folder's name, is at fault. */
  readonly work: Bulletin | StandingPage | undefined;
}

/**
 * Reads the folder of one bulletin or standing page, or takes what was read of it before, where all that was read then is
 * still the same.
 * @param kind which of the two it is
 * @param entry the folder
 * @param known what is known of the site
 * @param report takes every problem
 * @returns what it holds
 */
export function readWork(
  kind: WorkKind,
  entry: FolderEntry,
  known: FolderSurroundings,
  report: Report,
): ReadWork {
  const { name } = entry;
  const at = { kind, name, folder: `${kinds[kind].folder}/${name}` };
  if (!entry.isFolder) {
    if (entry.isFile) reportUnknownFile(at.folder, report);
    const { sourceLocale } = known;
    return {
      folder: { ...at, published: undefined, isDraft: false, sourceLocale, texts: [] },
      work: undefined,
    };
  }
  const gather = () => gatherWork(known.siteFolder, at);
  const { changesIn } = known;
  const files =
    changesIn === undefined
      ? gather()
      : known.memo.at(`files of ${at.folder}`, String(changesIn(at.folder)), gather);
  const around = surroundingsOf(files, at, known);
  const sum = keyOf([at, files.sum, digestOf(around)]);
  const locales = known.locales.filter(({ tag }) => around.readable.includes(tag));
  // A text holds its language, strings and all.
  const key = keyOf([sum, digestOf(locales.map((locale) => [locale, locale.strings, locale.acknowledged]))]);
  const { findings, ...read } = known.memo.at(`read ${at.folder}`, key, () => {
    let bodies: ReadonlyMap<string, TextBody> = new Map();
    const data = keptData('works', sum, (): WorkData => {
      const fresh = readWorkData(at, files, around);
      bodies = fresh.bodies;
      return fresh.data;
    });
    return { ...toWork({ data, bodies, files, sum, base: around.base, locales }), findings: data.findings };
  });
  for (const finding of findings) report(finding);
  return read;
}

function gatherWork(siteFolder: string, { kind, folder }: WorkAt): GatheredFiles {
  const { facts } = kinds[kind];
  return gatherFiles(siteFolder, folder, {
    folders: [mediaFolder, receivedFolder],
    files: facts === undefined ? [] : [facts],
    isRead: (inside) => /^[^/]+\.mdx$|^received\/[^/]+\.txt$/.test(inside),
  });
}

/** Only what its texts need is handed over, so that a new language changes nothing in a work that has no text in it. */
function surroundingsOf(
  files: GatheredFiles,
  { folder }: WorkAt,
  { base, sourceLocale, locales, localeFolders }: FolderSurroundings,
): WorkSurroundings {
  const names = files.list(folder, () => undefined).map(({ name }) => name);
  const tags = names.map(textTag).filter((tag) => tag !== undefined);
  const areKnown = tags.every((tag) => localeFolders.includes(tag));
  return {
    base,
    sourceLocale,
    readable: tags.filter((tag) => locales.some((locale) => locale.tag === tag)),
    languages: areKnown ? undefined : localeFolders,
  };
}
