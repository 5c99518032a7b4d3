import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { DeskFault } from '../desk-fault.ts';

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
 * @throws a {@link DeskFault} where one is there already; then nothing was written
 */
export function writeNewFiles(siteFolder: string, files: NewFiles['files']): void {
  const there = Object.keys(files).find((file) => existsSync(path.join(siteFolder, file)));
  if (there !== undefined) {
    throw new DeskFault(
      `${there} is there already, so nothing was written.`,
      'Go on with that file; to begin again, delete it first.',
      1,
    );
  }
  for (const [file, content] of Object.entries(files)) {
    const target = path.join(siteFolder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    // Should the file have come in between, this fails and leaves it as it is.
    writeFileSync(target, content, { flag: 'wx' });
  }
}
