import type { Change } from '../../publication/revision.ts';

/** Above so many pairs of passages the text is another one. */
const maxPairs = 10_000;

/**
 * Puts what was written in the place of something beside what it was made from, where the words tell: a revision alone
 * can only count, and takes a new paragraph above a changed one for the changed one.
 * @param changes the changes of a text, in its order
 * @param words what the passages said, by their marks
 * @returns the changes, where a new passage has more words of what was there than the one that had its place
 */
export function pairByWords(changes: readonly Change[], words: ReadonlyMap<string, string>): Change[] {
  const free = new Set(changes.flatMap((change) => ('before' in change ? [change.before] : [])));
  const written = changes.flatMap((change) =>
    'passage' in change && change.kind !== 'moved' ? [change.passage] : [],
  );
  if (free.size * written.length > maxPairs) return [...changes];
  const made = new Map<(typeof written)[number], string>();
  const pairs = written
    .flatMap((passage) =>
      [...free].map((before) => ({ passage, before, share: alike(passage.text, words.get(before)) })),
    )
    .filter(({ share }) => share > 0.3)
    .sort((a, b) => b.share - a.share);
  for (const { passage, before } of pairs) {
    if (made.has(passage) || !free.has(before)) continue;
    made.set(passage, before);
    free.delete(before);
  }
  return changes.flatMap((change): Change[] => {
    if (change.kind === 'moved') return [change];
    if (change.kind === 'removed') return free.has(change.before) ? [change] : [];
    const { passage } = change;
    const before = made.get(passage);
    if (before !== undefined) {
      const isGone = change.kind === 'changed' && free.has(change.before);
      const gone: Change[] = isGone ? [{ kind: 'removed', after: passage, before: change.before }] : [];
      return [{ kind: 'changed', passage, before }, ...gone];
    }
    if (change.kind === 'changed' && free.delete(change.before)) return [change];
    return [{ kind: 'added', passage }];
  });
}

/** How much of the words of two passages is the same. */
function alike(one: string, other = ''): number {
  const [a, b] = [new Set(one.split(/\s+/)), new Set(other.split(/\s+/))];
  return a.intersection(b).size / Math.max(a.size, b.size);
}
