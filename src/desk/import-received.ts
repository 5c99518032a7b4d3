import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { beginText } from '../received/begin-text.ts';
import { partsOfText, type Outside } from '../received/part.ts';
import { sortOut, type SortedOut } from '../received/sort-out.ts';
import { takeAtHand } from './bulletin-at-hand.ts';
import { Trouble } from './trouble.ts';

/** Where a received text belongs. */
export interface ReceivedOptions {
  readonly siteFolder: string;
  readonly slug: string;
  readonly tag: string;
}

/**
 * Makes a translation of a received text, and keeps the text as it was received.
 * @param received the text of an export
 * @param options where it belongs
 * @returns what was done, in lines
 * @throws {Trouble} where nothing can be written
 */
export function importReceived(received: string, options: ReceivedOptions): string[] {
  const { siteFolder, slug, tag } = options;
  const at = (name: string) => path.join(siteFolder, name);
  const file = `content/bulletins/${slug}/${tag}.mdx`;
  // Looked at first: a text that is begun cannot be read yet.
  if (existsSync(at(file)))
    throw new Trouble(
      `There is a text ${file} already. Nothing was written.`,
      'Move it away first, or change it by hand.',
    );
  const { bulletin, locale, source } = takeAtHand(siteFolder, slug, tag);
  const text = partsOfText(received);
  const kept = `content/bulletins/${slug}/received/${tag}.txt`;
  if (existsSync(at(kept)) && readFileSync(at(kept), 'utf8') !== received)
    throw new Trouble(
      `There is another received text ${kept} already. Nothing was written.`,
      'Move it away first.',
    );
  const body = source.passages.filter(({ field }) => field === undefined);
  const sorted = sortOut(text, {
    locale,
    published: bulletin.published,
    source: { passages: body.length, endsWithCall: body.at(-1)?.kind === 'follow' },
  });
  writeFileSync(at(file), beginText(sorted, source), { flag: 'wx' });
  if (!existsSync(at(kept))) {
    mkdirSync(path.dirname(at(kept)), { recursive: true });
    writeFileSync(at(kept), received, { flag: 'wx' });
  }
  return [
    `${file} was written: ${describe(sorted)}.`,
    `${kept} keeps the text as it was received.`,
    ...dateLines(sorted, bulletin.published),
    ...leftOut(sorted.outside),
    `Still to be written: ${toWrite(sorted, source.passages)}.`,
  ];
}

function describe({ title, blocks, follow }: SortedOut): string {
  const count = `${String(blocks.length)} ${blocks.length === 1 ? 'block' : 'blocks'}`;
  const found = [
    title === undefined ? 'no title' : 'a title',
    count,
    follow ? 'a call to follow' : 'no call to follow',
  ];
  return found.join(', ');
}

function dateLines({ date }: SortedOut, published: string): string[] {
  if (date === undefined) return ['No day of posting was found in it.'];
  if (date === published) return [`It says ${date}, as bulletin.yaml does.`];
  return [`It says ${date}, but bulletin.yaml says ${published}: find out which is right.`];
}

function leftOut(outside: readonly Outside[]): string[] {
  if (outside.length === 0) return [];
  return ['Left out:', ...outside.map(({ place, text, reason }) => `  ${place}: ${text} (${reason})`)];
}

function toWrite(
  { title }: SortedOut,
  passages: readonly { readonly id: string; readonly field: unknown }[],
): string {
  const fields = passages.filter(
    ({ field, id }) => field !== undefined && (id !== 'title' || title === undefined),
  );
  return fields.map(({ id }) => id).join(', ');
}
