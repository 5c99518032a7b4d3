import type { Core } from './core.ts';

/** A letter or sign with what is written on it. */
const clusters = /\P{M}\p{M}*/gu;

/**
 * Finds what of some words may come in a font of its own, which only pages fetch that show it: what each face holds anyway is
 * not rare, nor what shapers join with its neighbours. A letter that stands under a mark anywhere stays with the others,
 * since browsers draw both in one font.
 * @param words the words
 * @param core what is not rare
 * @param usual words whose letters are not rare, whatever these are
 * @returns the rare letters and signs
 */
export function rareIn(words: string, { pieces, isSeparable }: Core, usual: string): ReadonlySet<string> {
  const common = new Set(pieces + usual);
  const [rare, marked] = [new Set<string>(), new Set<string>()];
  for (const cluster of new Set(words.match(clusters))) {
    const [letter = '', ...marks] = cluster;
    if (marks.length > 0) for (const each of cluster + cluster.normalize('NFC')) marked.add(each);
    else if (!common.has(letter) && isSeparable(letter)) rare.add(letter);
  }
  return rare.difference(marked);
}

/**
 * @param words words, one a line
 * @param rare letters and signs
 * @returns what stands before, between and after these in the words, one a line, and they themselves, likewise
 */
export function partedAt(words: string, rare: ReadonlySet<string>): [others: string, rare: string] {
  const parts: [string, string] = ['', ''];
  for (const character of words) {
    const [own, other] = rare.has(character) ? ([1, 0] as const) : ([0, 1] as const);
    parts[own] += character;
    if (!parts[other].endsWith('\n')) parts[other] += '\n';
  }
  return parts;
}
