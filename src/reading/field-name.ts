/** A place in data, in an editor's words. */
export interface FieldName {
  /** What is meant: `The field "value" of "wells" in "figures"`, `Entry 2 of "formerly"`. */
  readonly subject: string;
  /** The field itself, for a hint: `"value"`, `entry 2 of "formerly"`. */
  readonly short: string;
  /** What it is a field of: `"wells" in "figures"`; undefined for the whole file. */
  readonly holder: string | undefined;
}

/** Fields by which an entry of a list is known. */
const names = ['id', 'term', 'name', 'rule'];

/**
 * Names a place in data. An entry of a list is known by its name, or counted from 1.
 * @param data the data
 * @param path keys and indexes that lead to the place
 * @returns its name
 */
export function fieldName(data: unknown, path: readonly PropertyKey[]): FieldName {
  const at = path.findLastIndex((key) => typeof key === 'number');
  if (at < 0) return named(path, undefined);
  const list = path.slice(0, at).map(String).join('.');
  const where = list === '' ? 'this file' : `"${list}"`;
  const number = `entry ${String(Number(path[at]) + 1)} of ${where}`;
  const rest = path.slice(at + 1);
  if (rest.length === 0) return { subject: number.replace('e', 'E'), short: number, holder: undefined };
  const entry = valueAt(data, path.slice(0, at + 1));
  const name = names.map((key) => valueAt(entry, [key])).find((value) => typeof value === 'string');
  return named(rest, name === undefined || name === '' ? number : `"${name}" in ${where}`);
}

function named(path: readonly PropertyKey[], holder: string | undefined): FieldName {
  const short = `"${path.map(String).join('.')}"`;
  return { subject: `The field ${short}${holder === undefined ? '' : ` of ${holder}`}`, short, holder };
}

/**
 * @param data any data
 * @param path keys and indexes
 * @returns what they lead to; undefined where there is nothing
 */
export function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key],
    data,
  );
}
