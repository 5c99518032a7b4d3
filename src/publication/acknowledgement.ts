import { noLines } from '../read/data/no-lines.ts';
import { z } from 'zod';

import type { ParsedData } from '../read/data/data-file.ts';
import type { Report } from '../read/findings/finding.ts';
import { listFolder } from '../read/files/folder.ts';
import type { SiteFiles } from '../read/files/site-files.ts';
import { readData } from '../read/data/read-data.ts';
import { writtenText } from '../read/data/written.ts';

/** Warnings that were looked at: in the front matter of a text, or in a file beside a language's strings. */
export const acknowledgedSchema = z.array(
  z.strictObject({
    rule: writtenText('the id of a rule'),
    // A warning may be about a mark alone.
    what: z.string({ error: 'what it found' }).trim().min(1, 'what it found'),
    why: writtenText('why it may stay'),
    /** In how many places of the file it was looked at. */
    times: z
      .int({ error: 'a whole number, such as 2' })
      .positive({ error: 'a whole number, such as 2' })
      .default(1),
  }),
  { error: 'a list of warnings that were looked at, each with rule, what and why' },
);

/** A warning that was looked at and may stay. */
export type Acknowledgement = z.infer<typeof acknowledgedSchema>[number];

/** The acknowledgements of one language's strings, and where they stand. */
export interface AcknowledgedStrings {
  readonly file: string;
  readonly list: readonly Acknowledgement[];
  readonly lineOf: ParsedData['lineOf'];
}

/**
 * Reads the acknowledgements beside a language's strings. Most languages have none.
 * @param siteFolder folder that holds `locales/`, or what was gathered of the language's folder
 * @param folder the language's folder below it
 * @param report takes every problem
 * @returns the acknowledgements, or undefined after a problem
 */
export function readAcknowledgedStrings(
  siteFolder: SiteFiles,
  folder: string,
  report: Report,
): AcknowledgedStrings | undefined {
  const name = 'acknowledged.json';
  const file = `${folder}/${name}`;
  const isThere = listFolder(siteFolder, folder, report).some((entry) => entry.name === name);
  if (!isThere) return { file, list: [], lineOf: noLines };
  const expected = { schema: acknowledgedSchema, what: 'a list of acknowledgements' };
  const read = readData(siteFolder, file, expected, report);
  return read && { file, list: read.data, lineOf: read.lineOf };
}
