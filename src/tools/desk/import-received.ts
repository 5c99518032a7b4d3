import { openFile } from '../../read/files/open-file.ts';
import { follow as component } from '../../text/components/follow/follow.ts';
import { callOf, writeBlocks } from '../../text/write-mdx.ts';
import { beginFrontMatter } from '../../publication/write-front-matter.ts';
import { withoutInvisibleSigns } from '../../read/words/invisible-signs.ts';
import type { ReadDocument } from '../exchange/docx/read-docx.ts';
import { sortOut, type SortedOut } from '../exchange/received/sort-out.ts';
import type { TextField } from '../exchange/received/text-fields.ts';
import { CommandError } from '../../read/terminal/command-error.ts';
import type { ImportDestination } from './destination.ts';
import { importReport } from './import-report.ts';
import { placePictures } from './place-pictures.ts';
import { isThere, refuseForeignWays, rewriteFile, writeNewFile } from './site-files.ts';

/** A text that was received, taken apart. */
export interface Received extends ReadDocument {
  /** The file itself, and what its name ends in. */
  readonly bytes: Uint8Array;
  readonly ending: string;
}

/**
 * Makes a text of a bulletin of what was received, with its pictures, and keeps the text as it was received.
 * @param received the text, taken apart
 * @param to where it goes
 * @param at the site's folder, and the editor's own day, which is a bulletin's where nothing says another
 * @returns what was done, in lines
 * @throws {CommandError} where nothing can be written
 */
export async function importReceived(
  received: Received,
  to: ImportDestination,
  { siteFolder, today }: { readonly siteFolder: string; readonly today: string },
): Promise<string[]> {
  if (received.parts.length === 0)
    throw new CommandError(
      'There are no words in this file. Nothing was written.',
      'Look whether it is the right one.',
      1,
    );
  const kept = `${to.folder}/received/${to.locale.tag}${received.ending}`;
  refuseForeignWays(siteFolder, [to.file, kept, `${to.folder}/media/picture`]);
  const isKept = isThere(siteFolder, kept);
  if (isKept && openFile(siteFolder, kept, () => undefined)?.equals(received.bytes) !== true)
    throw new CommandError(
      `There is another received text ${kept} already. Nothing was written.`,
      'Move it away first.',
      1,
    );
  const { parts, shown, files, outside } = await placePictures(received.parts, {
    siteFolder,
    folder: to.folder,
    media: to.media,
  });
  const { locale, source } = to;
  const sorted = sortOut(parts, { locale, source, published: to.published ?? today });
  const published = to.published ?? sorted.date ?? today;
  const facts = to.factsOf?.(published);
  const yaml = `${to.folder}/bulletin.yaml`;
  if (facts !== undefined) writeNewFile(siteFolder, yaml, facts);
  for (const [file, bytes] of files) writeNewFile(siteFolder, `${to.folder}/${file}`, bytes);
  (to.isThere ? rewriteFile : writeNewFile)(siteFolder, to.file, beginText(sorted, to.fields));
  if (!isKept) writeNewFile(siteFolder, kept, received.bytes);
  return importReport({
    to,
    kept,
    yaml: facts === undefined ? undefined : yaml,
    pictures: shown,
    sorted: { ...sorted, outside: [...received.outside, ...outside, ...sorted.outside] },
    remarks: received.remarks,
    published,
  });
}

/** What only people can write is left empty, with the source's words beside it where there are any. */
function beginText({ title, blocks, follow }: SortedOut, fields: readonly TextField[]): string {
  const head = beginFrontMatter(
    fields.map(({ id, field, comment }) => {
      const value = id === 'title' ? (title ?? '') : '';
      return { field, value, comment: value === '' ? comment : undefined };
    }),
  );
  // The received text keeps them.
  return withoutInvisibleSigns(
    head + writeBlocks(follow ? [...blocks, callOf(component, [follow])] : blocks),
  );
}
