import type { LeftOut } from '../exchange/received/received-block.ts';
import type { SortedOut } from '../exchange/received/sort-out.ts';
import type { ImportDestination } from './destination.ts';
import { stepLines } from './new/new-files.ts';
import type { PlacedPictures } from './place-pictures.ts';
import { countOf } from '../../read/words/english.ts';

/** What was done with a received text. */
export interface Imported {
  /** Where it went. */
  readonly to: ImportDestination;
  /** The text as it was received. */
  readonly kept: string;
  /** The bulletin's own file, where that was written. */
  readonly yaml: string | undefined;
  readonly pictures: PlacedPictures['shown'];
  readonly sorted: SortedOut;
  /** What an editor must look at. */
  readonly remarks: readonly string[];
  /** The bulletin's day. */
  readonly published: string;
}

/**
 * @param imported what was done
 * @returns the same in lines, for an editor
 */
export function importReport(imported: Imported): string[] {
  const { to, kept, yaml, pictures, sorted, remarks, published } = imported;
  return [
    ...(yaml === undefined ? [] : [`${yaml} was written: a bulletin of ${published}.`]),
    `${to.file} was written: ${describe(sorted)}.`,
    ...pictures.map(
      ({ file, alt }) => `${to.folder}/${file}: ${alt === '' ? 'a picture without words' : alt}`,
    ),
    `${kept} keeps the text as it was received.`,
    // A standing page has no day to compare with.
    ...(yaml === undefined && to.published === undefined
      ? []
      : dateLines(sorted, published, yaml !== undefined)),
    ...(remarks.length === 0 ? [] : ['To look at:', ...remarks.map((remark) => `  ${remark}`)]),
    ...leftOut(sorted.outside),
    ...toWrite(imported),
    ...(yaml === undefined ? [] : nextSteps(imported, yaml)),
  ];
}

function describe({ title, blocks, follow }: SortedOut): string {
  const found = [
    title === undefined ? 'no title' : 'a title',
    countOf(blocks.length, 'block'),
    follow ? 'a call to follow' : 'no call to follow',
  ];
  return found.join(', ');
}

function dateLines({ date }: SortedOut, published: string, isNew: boolean): string[] {
  if (date === undefined) return ['No day of posting was found in it.'];
  if (date === published)
    return [isNew ? `It says ${date} itself.` : `It says ${date}, as bulletin.yaml does.`];
  return [`It says ${date}, but bulletin.yaml says ${published}: find out which is right.`];
}

function leftOut(outside: readonly LeftOut[]): string[] {
  if (outside.length === 0) return [];
  return ['Left out:', ...outside.map(({ place, text, reason }) => `  ${place}: ${text} (${reason})`)];
}

function toWrite({ to, sorted, pictures }: Imported): string[] {
  const fields = to.fields.map(({ id }) => id).filter((id) => id !== 'title' || sorted.title === undefined);
  const words = pictures.filter(({ alt }) => alt === '').map(({ file }) => `what ${file} shows`);
  return [`Still to be written: ${[...fields, ...words].join(', ')}.`];
}

function nextSteps({ to, sorted, published }: Imported, yaml: string): string[] {
  const { slug, file, locale } = to;
  const isGuessed = to.published === undefined && sorted.date === undefined;
  const steps = [
    ...(isGuessed
      ? [`In ${yaml}, write the day that it is published, where that is not ${published}, which is today.`]
      : []),
    `In ${yaml}, write its key figures, where it has them, and their labels in ${file}.`,
    `In ${file}, write what is still to be written.`,
    `npm run format, then npm run desk -- check ${slug}, until it finds no errors.`,
    `npm run dev shows it at /${locale.tag}/${slug}/, drafts included.`,
    `npm run desk -- ready ${slug} ${locale.tag} when it may go out; the next npm run build publishes it.`,
    `npm run desk -- new translation ${slug} <language> for each other language.`,
  ];
  return stepLines(steps);
}
