import { asDraft } from '../publication/text-state.ts';
import { openFile } from '../reading/open-file.ts';
import { beginText } from '../received/begin-text.ts';
import type { Outside, Part } from '../received/part.ts';
import { sortOut } from '../received/sort-out.ts';
import { takeAtHand } from './bulletin-at-hand.ts';
import { DeskFault } from './desk-fault.ts';
import { importReport } from './import-report.ts';
import { isThere, refuseForeignWays, writeNewFile } from './site-files.ts';

/** Where a received text belongs. */
export interface ReceivedOptions {
  readonly siteFolder: string;
  readonly slug: string;
  readonly tag: string;
}

/** A text that was received, taken apart. */
export interface Received {
  readonly parts: readonly Part[];
  /** Words that were left out already. */
  readonly outside: readonly Outside[];
  /** What an editor must look at, a line each. */
  readonly remarks: readonly string[];
  /** The file itself, and what its name ends in. */
  readonly bytes: Uint8Array;
  readonly ending: string;
}

/**
 * Makes a translation of a received text, and keeps the text as it was received.
 * @param received the text, taken apart
 * @param options where it belongs
 * @returns what was done, in lines
 * @throws {DeskFault} where nothing can be written
 */
export function importReceived(received: Received, options: ReceivedOptions): string[] {
  const { siteFolder, slug, tag } = options;
  const file = `content/bulletins/${slug}/${tag}.mdx`;
  const kept = `content/bulletins/${slug}/received/${tag}${received.ending}`;
  refuseForeignWays(siteFolder, [file, kept]);
  // Looked at first: a text that is begun cannot be read yet.
  if (isThere(siteFolder, file))
    throw new DeskFault(
      `There is a text ${file} already. Nothing was written.`,
      'Move it away first, or change it by hand.',
      1,
    );
  const { bulletin, locale, source } = takeAtHand(siteFolder, slug, tag);
  const isKept = isThere(siteFolder, kept);
  if (isKept && openFile(siteFolder, kept, () => undefined)?.equals(received.bytes) !== true)
    throw new DeskFault(
      `There is another received text ${kept} already. Nothing was written.`,
      'Move it away first.',
      1,
    );
  const body = source.passages.filter(({ field }) => field === undefined);
  const sorted = sortOut(received.parts, {
    locale,
    published: bulletin.published,
    source: { passages: body.length, endsWithCall: body.at(-1)?.kind === 'follow' },
  });
  writeNewFile(siteFolder, file, asDraft(beginText(sorted, source)));
  if (!isKept) writeNewFile(siteFolder, kept, received.bytes);
  return importReport({
    file,
    kept,
    sorted: { ...sorted, outside: [...received.outside, ...sorted.outside] },
    remarks: received.remarks,
    published: bulletin.published,
    source,
  });
}
