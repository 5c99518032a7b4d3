import type { z } from 'zod';

/** Far more than any file has problems that can still be told apart. */
const maxRounds = 200;

/**
 * Takes from broken data what a schema accepts of them: fields that are wrong or unknown are left out, an item of a list
 * that lacks a field altogether.
 * @param schema a zod schema of an object
 * @param data anything
 * @param fallback what stands for fields that are needed, and missing or wrong
 * @returns the data in the schema's type; undefined where not even these can be had
 */
export function salvage<T>(schema: z.ZodType<T>, data: unknown, fallback: Partial<T>): T | undefined {
  let rest: unknown = isObject(data) ? structuredClone(data) : {};
  for (let round = 0; round < maxRounds; round += 1) {
    const result = schema.safeParse(rest);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    if (issue === undefined) return undefined;
    const paths =
      issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) rest = without(rest, path, fallback);
  }
  return undefined;
}

/** Leaves out what a path leads to; where nothing is there, that in which it should be. */
function without(data: unknown, path: readonly PropertyKey[], fallback: object): unknown {
  const [key] = path;
  const last = path.at(-1);
  if (key === undefined || last === undefined) return { ...fallback };
  const holder = path
    .slice(0, -1)
    .reduce<unknown>((value, each) => (isObject(value) ? value[each] : undefined), data);
  if (isObject(holder) && last in holder) {
    if (Array.isArray(holder)) holder.splice(Number(last), 1);
    else Reflect.deleteProperty(holder, last);
    return data;
  }
  if (path.length > 1) return without(data, path.slice(0, -1), fallback);
  return { ...(data as object), [key]: (fallback as Record<PropertyKey, unknown>)[key] };
}

function isObject(value: unknown): value is Record<PropertyKey, unknown> {
  return typeof value === 'object' && value !== null;
}
