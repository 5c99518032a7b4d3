/**
 * @param records measurements with the same fields, at least one
 * @returns the median of each field
 */
export function median<T extends { readonly [K in keyof T]: number }>(records: readonly T[]): T {
  const [first] = records;
  if (first === undefined) throw new Error('There is no median of nothing.');
  const names = Object.keys(first) as (keyof T)[];
  return Object.fromEntries(names.map((name) => [name, middle(records.map((one) => one[name]))])) as T;
}

/** Of an even number, the upper of the two in the middle. */
function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
