/** The most words that are compared. */
const maxKnown = 1000;

/**
 * Finds the word that was probably meant, for hints.
 * @param word what was written
 * @param known what could have been meant
 * @returns the known word at most two letters away (one, for short words), or undefined
 * @example nearest('titel', ['title', 'summary']) // 'title'
 */
export function nearest(word: string, known: readonly string[]): string | undefined {
  const limit = word.length < 5 ? 1 : 2;
  let best: string | undefined;
  let bestDistance = limit + 1;
  for (const candidate of known.slice(0, maxKnown)) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/**
 * @param word what was written
 * @param known what could have been meant
 * @param otherwise the hint where none of it is near
 * @param before what is written before the word
 * @returns the hint to write what was probably meant
 * @example suggest('chekc', ['check'], 'See the list.') // 'Write "check".'
 */
export function suggest(word: string, known: readonly string[], otherwise: string, before = ''): string {
  const near = nearest(word, known);
  return near === undefined ? otherwise : `Write "${before}${near}".`;
}

/**
 * Levenshtein distance.
 * @param a one word
 * @param b another
 * @param limit how many are counted, to be told sooner that there are more
 * @returns how many letters must be added, taken out or replaced to make one of the other; Infinity above the limit
 */
export function editDistance(a: string, b: string, limit = Infinity): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const distance = Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1);
      least = Math.min(least, distance);
      next.push(distance);
    }
    if (least > limit) return Infinity;
    row = next;
  }
  return row[b.length] ?? 0;
}
