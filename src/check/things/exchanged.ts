import type { Thing } from './thing.ts';

/** A thing that a translation names instead of another. */
export interface Exchange {
  readonly found: Thing;
  readonly meant: Thing;
}

/**
 * Finds a thing that was exchanged for another of its kind: the one stands here and not there, the other there and not
 * here. What is only left out, or only added, says nothing: languages name things where others don't.
 * @param theirs things of the source text
 * @param ours those of the translation
 * @returns the exchange, or undefined where there is none
 */
export function exchangeOf(theirs: readonly Thing[], ours: readonly Thing[]): Exchange | undefined {
  const found = ours.find((thing) => !theirs.some((other) => isSame(thing, other)));
  if (found === undefined) return undefined;
  const free = [...ours];
  for (const thing of theirs) {
    const at = free.findIndex((other) => isSame(thing, other));
    if (at === -1) return { found, meant: thing };
    free.splice(at, 1);
  }
  return undefined;
}

/**
 * @param one a thing
 * @param other another
 * @returns whether both may be the same
 */
export function isSame(one: Thing, other: Thing): boolean {
  return one.kind === other.kind && one.ids.some((id) => other.ids.includes(id));
}
