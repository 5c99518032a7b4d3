/** Something of a source text, and what its translation says for it. */
export interface Pair<What> {
  readonly source: What;
  readonly translation: What;
}

/**
 * Takes out of two lists what belongs together, each once.
 * @param theirs what a source text has; what is taken goes out of it
 * @param ours what its translation has; the same
 * @param fits whether two belong together
 * @returns what was taken
 */
export function takePairs<What>(
  theirs: What[],
  ours: What[],
  fits: (one: What, other: What) => boolean,
): Pair<What>[] {
  const pairs: Pair<What>[] = [];
  for (const source of [...theirs]) {
    const at = ours.findIndex((other) => fits(source, other));
    const [translation] = at === -1 ? [] : ours.splice(at, 1);
    if (translation === undefined) continue;
    pairs.push({ source, translation });
    theirs.splice(theirs.indexOf(source), 1);
  }
  return pairs;
}
