import type { z } from 'zod';

import type { ParsedData } from './data-file.ts';
import { fieldName, valueAt } from './field-name.ts';
import type { Finding, Report } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import { errorAt, type Explanation } from '../findings/error-at.ts';

/** Says why the field that a path leads to is wrong, where it knows. */
export type CauseOf = (path: readonly PropertyKey[]) => Cause | undefined;

/** Why fields are wrong, where it is known: one finding in the place of one for each of them. */
export type Cause = Explanation & Pick<Finding, 'line'>;

/** The file whose data is validated, and what an editor calls it. */
export interface Shaped {
  readonly file: string;
  /** Name of the thing, with its article: `a translation`. */
  readonly what: string;
  readonly causes?: readonly CauseOf[];
}

/**
 * Validates data by a schema and reports every problem with its line. A schema's error texts say what is
 * expected, in words that go on from "expected: ".
 * @param schema a strict zod schema
 * @param parsed the data and its lines
 * @param shaped the file, and what it is
 * @param report takes every problem
 * @returns the data in the schema's type, or undefined after a problem
 */
export function validate<T>(
  schema: z.ZodType<T>,
  parsed: ParsedData,
  shaped: Shaped,
  report: Report,
): T | undefined {
  const result = schema.safeParse(parsed.data);
  if (result.success) return result.data;
  const problems = result.error.issues.flatMap((issue): Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, expected: issue.message }];
    return issue.keys.map((key) => ({ path: [...issue.path, key], expected: undefined }));
  });
  const misspelt = new Set<string>();
  const causeOf = (path: readonly PropertyKey[]) =>
    shaped.causes?.map((causeAt) => causeAt(path)).find((cause) => cause !== undefined);
  const causes = new Map<string, Cause>();
  for (const { path, expected } of problems) {
    const cause = causeOf(path);
    if (cause !== undefined) causes.set(JSON.stringify(cause), cause);
    else if (expected === undefined) misspelt.add(reportUnknown(schema, parsed, shaped, path, report));
  }
  for (const cause of causes.values()) report(errorAt('fields/wrong', shaped.file, cause));
  for (const { path, expected } of problems) {
    // A field that was meant by another name was told of.
    if (expected === undefined || misspelt.has(keyOf(path)) || causeOf(path)) continue;
    reportWrong(parsed, shaped, path, expected, report);
  }
  return undefined;
}

/** A place of the data that is wrong, and what is expected there; nothing for a field that is not known. */
interface Problem {
  readonly path: readonly PropertyKey[];
  readonly expected: string | undefined;
}

function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

/** @returns the path of the field that was probably meant, where it is not there; else one that leads nowhere */
function reportUnknown(
  schema: z.ZodType,
  parsed: ParsedData,
  { file, what }: Shaped,
  path: readonly PropertyKey[],
  report: Report,
): string {
  const key = String(path.at(-1));
  const around = path.slice(0, -1);
  const known = keysAt(schema, around);
  const free = known.filter((each) => valueAt(parsed.data, [...around, each]) === undefined);
  const near = nearest(key.replace(/\W+$/, ''), free);
  const { short, holder = what } = fieldName(parsed.data, path);
  report(
    errorAt('fields/unknown', file, {
      line: parsed.lineOf(path),
      message: `${short} is not a field of ${holder}.`,
      found: key,
      expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no such field',
      hint: near === undefined ? `Delete "${key}".` : `Rename "${key}" to "${near}".`,
    }),
  );
  return near === undefined ? '' : keyOf([...around, near]);
}

function reportWrong(
  parsed: ParsedData,
  { file, what }: Shaped,
  path: readonly PropertyKey[],
  expected: string,
  report: Report,
): void {
  const { subject, short, holder = what } = fieldName(parsed.data, path);
  const value = valueAt(parsed.data, path);
  const whole = path.length === 0;
  const missing = value === undefined;
  const empty = value === null || (typeof value === 'string' && value.trim() === '');
  report(
    errorAt(missing ? 'fields/missing' : 'fields/wrong', file, {
      line: whole ? 1 : parsed.lineOf(path),
      message: whole
        ? `This file does not hold ${what}.`
        : missing
          ? `${sentenceCase(holder)} needs the field ${short}.`
          : empty
            ? `${subject} is empty.`
            : `${subject} has a wrong value.`,
      found: missing || empty ? 'nothing' : JSON.stringify(value),
      expected,
      hint: whole
        ? `Write the fields of ${what}.`
        : missing
          ? `Add ${short}.`
          : empty
            ? `Fill in ${short}.`
            : typeof value !== 'string' && expected.includes('quotation marks')
              ? `Put the whole value of ${short} in quotation marks.`
              : `Correct ${short}.`,
    }),
  );
}

/** The field names that a schema knows at a path; none where anything may stand. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at = unwrap(schema);
  for (const key of path) {
    const { shape, element } = at as { shape?: Record<PropertyKey, z.ZodType>; element?: z.ZodType };
    const next = typeof key === 'number' ? element : shape?.[key];
    if (next === undefined) return [];
    at = unwrap(next);
  }
  return Object.keys((at as { shape?: object }).shape ?? {});
}

function unwrap(schema: z.ZodType): z.ZodType {
  const { unwrap: inner } = schema as { unwrap?: () => z.ZodType };
  const isArray = 'element' in schema;
  return inner === undefined || isArray ? schema : unwrap(inner.call(schema));
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
