import { differences } from '../read/findings/differences.ts';
import { shortMark } from '../read/words/short-mark.ts';
import { cached } from '../store/caches.ts';
import type { TextPassage } from './passages.ts';
import type { Work } from './model.ts';
import type { Published } from './published.ts';
import type { Translation } from './translation.ts';

/** What happened to a passage of the source text since a revision of it was rendered. */
export type Change =
  | { readonly kind: 'added' | 'moved'; readonly passage: TextPassage }
  /** `before` is the mark of what stood there. */
  | { readonly kind: 'changed'; readonly passage: TextPassage; readonly before: string }
  /** What is gone has no name any more: it stood after another passage, or first. */
  | { readonly kind: 'removed'; readonly after: TextPassage | undefined; readonly before: string };

/** Where a change is in the text that was rendered. */
export type PlacedChange = Change & {
  /** Index of the passage that stood there, or, where nothing did, of the one before; -1 for the beginning. */
  readonly at: number;
};

/**
 * The revision of a source text: a short mark for each passage, in order. It can be compared with a later one
 * passage by passage, without the earlier text. Layout, emphasis and the order of labels are no part of it, nor are
 * the figures' values, which every language shows from one place.
 * @param source the source text
 * @returns marks joined by hyphens, such as `3f2a9-0d1k2-9zz41`
 */
export const revisionOf = cached(
  (source: Translation): string => source.revisionNow ?? inOrder(source).map(markOf).join('-'),
);

/**
 * @param text what stands in the field `revision`
 * @returns whether it has the form of a revision
 */
export function isRevision(text: string): boolean {
  return /^[0-9a-z]{5}(?:-[0-9a-z]{5})*$/.test(text);
}

/**
 * What has changed in a source text since it was rendered.
 * @param revision the revision that was rendered; nothing is known of one that has another form
 * @param source the source text as it is
 * @returns the changes in the text's order; none where it is the same
 */
export function changesSince(revision: string | undefined, source: Translation): PlacedChange[] {
  if (revision === undefined || !isRevision(revision) || revision === revisionOf(source)) return [];
  const passages = inOrder(source);
  const now = passages.map(markOf);
  const old = revision.split('-');
  const found = differences(old, now);
  const gone = new Set(found.flatMap(({ before }) => old.slice(before.start, before.end)));
  const fresh = new Set(found.flatMap(({ after }) => now.slice(after.start, after.end)));
  return found.flatMap(({ before, after }) => {
    const lost = old
      .slice(before.start, before.end)
      .map((mark, index) => ({ before: mark, at: before.start + index }))
      .filter((passage) => !fresh.has(passage.before));
    let at = before.start - 1;
    const changes = passages.slice(after.start, after.end).map((passage): PlacedChange => {
      if (gone.has(markOf(passage))) return { kind: 'moved', passage, at };
      const was = lost.shift();
      if (was === undefined) return { kind: 'added', passage, at };
      at = was.at;
      return { kind: 'changed', passage, ...was };
    });
    const last = passages[after.end - 1];
    return [...changes, ...lost.map((was): PlacedChange => ({ kind: 'removed', after: last, ...was }))];
  });
}

/**
 * @param published a work in one language
 * @returns its source text, where that has changed since it was rendered in this language
 */
export function changedSource({ bulletin, translation }: Published<Work>): Translation | undefined {
  const { source } = bulletin;
  const isPast = source && source !== translation && changesSince(translation.revision, source).length > 0;
  return isPast ? source : undefined;
}

/**
 * @param source a source text
 * @returns its passages, each with its mark in the revision
 */
export function marksOf(
  source: Pick<Translation, 'passages'>,
): { readonly mark: string; readonly passage: TextPassage }[] {
  return inOrder(source).map((passage) => ({ mark: markOf(passage), passage }));
}

/** Labels stand in whatever order the file has them, which nobody sees. */
function inOrder({ passages }: Pick<Translation, 'passages'>): TextPassage[] {
  const labels = passages.filter(({ kind }) => kind === 'label').sort((a, b) => (a.id < b.id ? -1 : 1));
  let next = 0;
  return passages.map((passage) => (passage.kind === 'label' ? (labels[next++] ?? passage) : passage));
}

const markOf = cached(({ kind, text, links }: TextPassage): string => {
  const words = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  return shortMark([kind, words, ...links]);
});
