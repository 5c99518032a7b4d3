/**
 * Finds which places form the longest list that only rises: the fewest others were moved. Of lists of one length the one
 * that begins first is taken.
 * @param places places of things, in the order in which they were found
 * @returns the indexes of those of the list
 * @example longestRise([0, 3, 1, 2]) // [0, 2, 3]
 */
export function longestRise(places: readonly number[]): number[] {
  const sorted = [...new Set(places)].sort((one, other) => one - other);
  const ranks = new Map(sorted.map((place, index) => [place, index + 1]));
  const lengths: number[] = [];
  const earlier: (number | undefined)[] = [];
  const isBetter = (one: number | undefined, other: number | undefined) =>
    one !== undefined &&
    (other === undefined ||
      (lengths[one] ?? 0) > (lengths[other] ?? 0) ||
      (lengths[one] === lengths[other] && one < other));
  // A Fenwick tree: each cell holds the end of the best list among some ranks up to its own.
  const tree: (number | undefined)[] = [];
  for (const [index, place] of places.entries()) {
    const rank = ranks.get(place) ?? 0;
    let best: number | undefined;
    for (let at = rank - 1; at > 0; at -= at & -at) if (isBetter(tree[at], best)) best = tree[at];
    earlier.push(best);
    lengths.push(best === undefined ? 1 : (lengths[best] ?? 0) + 1);
    for (let at = rank; at <= sorted.length; at += at & -at) if (isBetter(index, tree[at])) tree[at] = index;
  }
  let end: number | undefined;
  for (const index of places.keys()) if (isBetter(index, end)) end = index;
  const rise: number[] = [];
  for (; end !== undefined; end = earlier[end]) rise.push(end);
  return rise.reverse();
}
