/**
 * Finds a place in a list that is in order, without looking at all of it.
 * @param length how long the list is
 * @param isBefore whether the thing at an index stands before the place; true up to it, false from there on
 * @returns how many things stand before it
 */
export function countUntil(length: number, isBefore: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
