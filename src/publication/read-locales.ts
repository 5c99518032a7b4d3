import type { Report } from '../read/findings/finding.ts';
import { gatherFiles } from '../read/files/gather-files.ts';
import { looked, tell } from '../read/files/site-files.ts';
import { keyOf } from '../store/key-of.ts';
import type { Memo } from '../store/memo.ts';
import { isDraftLocale, readLocale, type Locale } from './locale.ts';

/** A folder in `locales/`. */
export interface LocaleFolder {
  readonly name: string;
  /** Whether its language is only begun. */
  readonly isDraft: boolean;
  /** Undefined where it cannot be read. */
  readonly locale: Locale | undefined;
}

/** Files that make a language, those that it needs first. */
const needed = ['ui.json', 'locale.json'];
const more = ['acknowledged.json'];

/**
 * Reads one language's folder, or takes what was read of it before, where that is the same.
 * @param siteFolder folder that holds `locales/`
 * @param name name of the language's folder
 * @param memo what was read before
 * @param report takes every problem
 * @returns what it holds
 */
export function readLocaleFolder(siteFolder: string, name: string, memo: Memo, report: Report): LocaleFolder {
  const folder = `locales/${name}`;
  const isRead = (inside: string) => more.includes(inside);
  const files = gatherFiles(siteFolder, folder, { folders: [], files: needed, isRead });
  const there = files.list(folder, () => undefined).filter((entry) => isRead(entry.name));
  const told = [...needed, ...there.map((entry) => entry.name)].map((file) => {
    const { findings } = looked((take) => files.open(`${folder}/${file}`, take));
    return [file, files.sumOf(`${folder}/${file}`), findings];
  });
  const sum = keyOf([folder, told]);
  const read = memo.at(folder, sum, () =>
    looked((take): LocaleFolder => ({
      name,
      isDraft: isDraftLocale(files, name),
      locale: readLocale(files, name, take),
    })),
  );
  return tell(read, report);
}
