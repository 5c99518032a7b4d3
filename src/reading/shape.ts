import type { z } from 'zod';

import type { ParsedData } from './data-file.ts';
import type { Report } from './finding.ts';
import { nearest } from './nearest.ts';

/** The file whose data is held against a schema, and what an editor calls it. */
export interface Shaped {
  readonly file: string;
  /** Name of the thing, with its article: `a translation`. */
  readonly what: string;
}

/**
 * Holds data against a schema and reports every fault with its line. A schema's error texts say what is
 * expected, in words that go on from "expected: ".
 * @param schema a strict zod schema
 * @param parsed the data and its lines
 * @param shaped the file, and what it is
 * @param report takes every fault
 * @returns the data in the schema's type, or undefined after a fault
 */
export function holdAgainst<T>(
  schema: z.ZodType<T>,
  parsed: ParsedData,
  shaped: Shaped,
  report: Report,
): T | undefined {
  const result = schema.safeParse(parsed.data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) reportUnknown(schema, parsed, shaped, [...issue.path, key], report);
    } else {
      reportWrong(parsed, shaped, issue.path, issue.message, report);
    }
  }
  return undefined;
}

function reportUnknown(
  schema: z.ZodType,
  parsed: ParsedData,
  { file, what }: Shaped,
  path: readonly PropertyKey[],
  report: Report,
): void {
  const key = String(path.at(-1));
  const known = keysAt(schema, path.slice(0, -1));
  const near = nearest(key, known);
  report({
    rule: 'fields/unknown',
    severity: 'error',
    file,
    line: parsed.lineOf(path),
    message: `"${path.map(String).join('.')}" is not a field of ${what}.`,
    found: key,
    expected: known.length > 0 ? `one of ${known.join(', ')}` : 'no such field',
    hint: near === undefined ? `Delete "${key}".` : `Rename "${key}" to "${near}".`,
  });
}

function reportWrong(
  parsed: ParsedData,
  { file, what }: Shaped,
  path: readonly PropertyKey[],
  expected: string,
  report: Report,
): void {
  const name = path.map(String).join('.');
  const value = valueAt(parsed.data, path);
  const whole = path.length === 0;
  const missing = value === undefined;
  const empty = value === null || (typeof value === 'string' && value.trim() === '');
  report({
    rule: missing ? 'fields/missing' : 'fields/wrong',
    severity: 'error',
    file,
    line: whole ? 1 : parsed.lineOf(path),
    message: whole
      ? `This file does not hold ${what}.`
      : missing
        ? `${sentenceCase(what)} needs the field "${name}".`
        : empty
          ? `The field "${name}" is empty.`
          : `The field "${name}" has a wrong value.`,
    found: missing || empty ? 'nothing' : JSON.stringify(value),
    expected,
    hint: whole
      ? `Write the fields of ${what}.`
      : missing
        ? `Add "${name}".`
        : empty
          ? `Fill in "${name}".`
          : `Correct "${name}".`,
  });
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
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
