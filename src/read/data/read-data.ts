import type { z } from 'zod';

import type { SiteFiles } from '../files/site-files.ts';
import { readSourceFile } from '../files/source-file.ts';
import type { Report } from '../findings/finding.ts';
import { parseJson, parseYaml, type ParsedData } from './data-file.ts';
import { validate, type CauseOf } from './shape.ts';

/** What a file of data must hold. */
export interface ExpectedData<T> {
  readonly schema: z.ZodType<T>;
  /** Name of the thing, with its article: `a bulletin`. */
  readonly what: string;
  /** How many characters it may have, where that is more than any file of settings has. */
  readonly maxLength?: number;
  /** Makes of the data, and of the text that they stand in, what explains why fields are wrong. */
  readonly causes?: (parsed: ParsedData, text: string) => readonly CauseOf[];
}

/** Data of the expected type, and their lines. */
export interface ReadData<T> extends ParsedData {
  readonly data: T;
}

/**
 * Reads a file of data.
 * @param siteFolder folder that holds `content/` and `locales/`, or what was gathered of it
 * @param file path of the file below it: JSON where its name ends so, else YAML
 * @param expected what it must hold
 * @param report takes every problem
 * @returns the data, or undefined after a problem
 */
export function readData<T>(
  siteFolder: SiteFiles,
  file: string,
  { schema, what, maxLength, causes }: ExpectedData<T>,
  report: Report,
): ReadData<T> | undefined {
  const source = readSourceFile(siteFolder, file, report);
  if (source === undefined) return undefined;
  const parse = file.endsWith('.json') ? parseJson : parseYaml;
  const parsed = parse(maxLength === undefined ? source : { ...source, maxLength }, report);
  if (parsed === undefined) return undefined;
  const data = validate(schema, parsed, { file, what, causes: causes?.(parsed, source.text) ?? [] }, report);
  return data && { ...parsed, data };
}
