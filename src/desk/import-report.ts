import type { Translation } from '../publication/translation.ts';
import type { Outside } from '../received/part.ts';
import type { SortedOut } from '../received/sort-out.ts';

/** What was done with a received text. */
export interface Imported {
  /** The translation that was written. */
  readonly file: string;
  /** The text as it was received. */
  readonly kept: string;
  readonly sorted: SortedOut;
  /** What an editor must look at. */
  readonly remarks: readonly string[];
  /** The bulletin's day. */
  readonly published: string;
  readonly source: Translation;
}

/**
 * @param imported what was done
 * @returns the same in lines, for an editor
 */
export function importReport({ file, kept, sorted, remarks, published, source }: Imported): string[] {
  return [
    `${file} was written: ${describe(sorted)}.`,
    `${kept} keeps the text as it was received.`,
    ...dateLines(sorted, published),
    ...(remarks.length === 0 ? [] : ['To look at:', ...remarks.map((remark) => `  ${remark}`)]),
    ...leftOut(sorted.outside),
    `Still to be written: ${toWrite(sorted, source)}.`,
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

function toWrite({ title }: SortedOut, { passages }: Translation): string {
  const fields = passages.filter(
    ({ field, id }) => field !== undefined && (id !== 'title' || title === undefined),
  );
  return fields.map(({ id }) => id).join(', ');
}
