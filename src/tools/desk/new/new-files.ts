import { DeskError } from '../desk-error.ts';
import { isThere, refuseForeignWays, writeNewFile } from '../site-files.ts';

/** Files to be begun, and what to do with them. */
export interface NewFiles {
  /** Contents by path below the site folder, with `/`. */
  readonly files: Readonly<Record<string, string>>;
  /** The next steps, in order, each a sentence. */
  readonly next: readonly string[];
}

/**
 * Writes files where none are: all of them, or none.
 * @param siteFolder folder that holds `content/` and `locales/`
 * @param files contents by path below it
 * @throws a {@link DeskError} where one is there already, or behind a link; then nothing was written
 */
export function writeNewFiles(siteFolder: string, files: NewFiles['files']): void {
  refuseForeignWays(siteFolder, Object.keys(files));
  const there = Object.keys(files).find((file) => isThere(siteFolder, file));
  if (there !== undefined) {
    throw new DeskError(
      `${there} is there already, so nothing was written.`,
      'Go on with that file; to begin again, delete it first.',
      1,
    );
  }
  for (const [file, content] of Object.entries(files)) writeNewFile(siteFolder, file, content);
}
