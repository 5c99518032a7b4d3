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
  const entry = path.slice(0, at + 1);
  if (at < path.length - 1) return named(path.slice(at + 1), entryName(data, entry));
  const short = countedEntry(data, entry);
  return { subject: short.replace('e', 'E'), short, holder: undefined };
}

/** Names an entry of a list, or counts it where it has no name. */
function entryName(data: unknown, entry: readonly PropertyKey[]): string {
  const value = valueAt(data, entry);
  const name = names.map((key) => valueAt(value, [key])).find((each) => typeof each === 'string');
  return name === undefined || name === ''
    ? countedEntry(data, entry)
    : `"${name}" in ${listName(data, entry)}`;
}

function countedEntry(data: unknown, entry: readonly PropertyKey[]): string {
  return `entry ${String(Number(entry.at(-1)) + 1)} of ${listName(data, entry)}`;
}

/** Names the list that an entry stands in; it may stand in an entry of another. */
function listName(data: unknown, entry: readonly PropertyKey[]): string {
  if (entry.length === 1) return 'this file';
  const { short, holder } = fieldName(data, entry.slice(0, -1));
  return holder === undefined ? short : `${short} of ${holder}`;
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
