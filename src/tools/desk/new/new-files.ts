import { CommandError } from '../../../read/terminal/command-error.ts';
import { printableLines } from '../../../read/terminal/printable.ts';
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
 * @param made the files by path below it, and the next steps
 * @returns what was written and what to do next, in lines for a terminal
 * @throws a {@link CommandError} where one is there already, or behind a link; then nothing was written
 */
export function writeNewFiles(siteFolder: string, { files, next }: NewFiles): string {
  refuseForeignWays(siteFolder, Object.keys(files));
  const there = Object.keys(files).find((file) => isThere(siteFolder, file));
  if (there !== undefined) {
    throw new CommandError(
      `${there} is there already, so nothing was written.`,
      'Go on with that file; to begin again, delete it first.',
      1,
    );
  }
  for (const [file, content] of Object.entries(files)) writeNewFile(siteFolder, file, content);
  const written = Object.keys(files).map((file) => `  ${file}`);
  return printableLines(['Written:', ...written, '', ...stepLines(next)]);
}

/**
 * @param steps what to do next, in order, each a sentence
 * @returns the same in lines, numbered
 */
export function stepLines(steps: readonly string[]): string[] {
  return ['Next:', ...steps.map((step, index) => `  ${String(index + 1)}. ${step}`)];
}
