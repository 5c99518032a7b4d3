/** A place where two lists differ: what stands in one in place of what stands in the other; either may be nothing. */
export interface ListDifference {
  readonly before: { readonly start: number; readonly end: number };
  readonly after: { readonly start: number; readonly end: number };
}

/** Above this many comparisons, what lies between the first and the last difference counts as one. */
const maxComparisons = 16_000_000;

/**
 * Compares two lists of words, keeping as much as possible in common. The package `diff` chooses other places where
 * several are as good, and takes ten times as long on lists that are unlike.
 * @param before one list
 * @param after the other
 * @param max how many comparisons are made at most
 * @returns where they differ, in order; none where they are the same
 * @example differences(['a', 'b'], ['a', 'c', 'b']) // [{ before: { start: 1, end: 1 }, after: { start: 1, end: 2 } }]
 */
export function differences(
  before: readonly string[],
  after: readonly string[],
  max = maxComparisons,
): ListDifference[] {
  const { start, ends } = middleOf(before, after);
  if (start === ends.before && start === ends.after) return [];
  if (comparisons(before, after) > max)
    return [{ before: { start, end: ends.before }, after: { start, end: ends.after } }];
  return differencesBetween(before.slice(start, ends.before), after.slice(start, ends.after), start);
}

/**
 * @param before one list of words
 * @param after another
 * @returns how many comparisons it takes to find where they differ
 */
export function comparisons(before: readonly string[], after: readonly string[]): number {
  const { start, ends } = middleOf(before, after);
  return (ends.before - start) * (ends.after - start);
}

/** What lies between the beginning and the end that two lists have in common. */
function middleOf(before: readonly string[], after: readonly string[]) {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let tail = 0;
  while (tail < shorter - start && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
  return { start, ends: { before: before.length - tail, after: after.length - tail } };
}

/** @param start how far both were cut at the beginning */
function differencesBetween(
  before: readonly string[],
  after: readonly string[],
  start: number,
): ListDifference[] {
  const width = after.length + 1;
  const common = commonLengths(before, after);
  const at = (row: number, column: number) => common[row * width + column] ?? 0;
  const found: ListDifference[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [rowStart, columnStart] = [row, column];
    while ((row < before.length || column < after.length) && before[row] !== after[column]) {
      const dropsRow =
        column === after.length || (row < before.length && at(row + 1, column) >= at(row, column + 1));
      if (dropsRow) row += 1;
      else column += 1;
    }
    if (row > rowStart || column > columnStart)
      found.push({
        before: { start: start + rowStart, end: start + row },
        after: { start: start + columnStart, end: start + column },
      });
    while (row < before.length && column < after.length && before[row] === after[column]) {
      row += 1;
      column += 1;
    }
  }
  return found;
}

/** How many words the rests of both lists have in common, from each pair of places on. */
function commonLengths(before: readonly string[], after: readonly string[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      const here = row * width + column;
      lengths[here] =
        before[row] === after[column]
          ? (lengths[here + width + 1] ?? 0) + 1
          : Math.max(lengths[here + width] ?? 0, lengths[here + 1] ?? 0);
    }
  }
  return lengths;
}
