import { errorAt } from '../read/findings/error-at.ts';
import type { Finding } from '../read/findings/finding.ts';

/** Something off the list of `allowed.ts` was about to be written into a page: a check before this has missed it. */
export class UnlistedError extends Error {
  override readonly name = 'UnlistedError';
  readonly found: string;
  readonly file: string;
  readonly line: number;

  /**
   * @param found what it is, as an editor would write it
   * @param file path of the text below the site folder
   * @param line line of the file; 0 where it is not known
   */
  constructor(found: string, file: string, line: number) {
    super(`${file}:${String(line)}: ${found} is not on the list of what a text may hold.`);
    this.found = found;
    this.file = file;
    this.line = line;
  }
}

/**
 * @param error what the writer threw
 * @returns the finding that stops the build
 */
export function unlistedFinding({ found, file, line }: UnlistedError): Finding {
  return errorAt('content/unlisted', file, {
    line,
    message: 'This is not on the list of what may be written into a page.',
    found,
    expected: 'paragraphs, headings (## and ###), lists, tables, quotations, links, emphasis',
    hint: 'Delete it, or write it as a paragraph or a list.',
  });
}
