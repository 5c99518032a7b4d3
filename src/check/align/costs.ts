import type { TextPassage } from '../../publication/passages.ts';
import { cached } from '../../store/caches.ts';
import { anchorsOf } from './anchors.ts';
import { mismatch } from './mismatch.ts';

/** What it costs to put each passage of a text beside each of another, as far as they are near each other. */
export interface Costs {
  /** Gives the cost; Infinity where one of the two is missing, or they are too far apart to be looked at. */
  readonly at: (row: number, column: number) => number;
  /** Gives the columns that are looked at in a row: the first, and the one after the last. */
  readonly span: (row: number) => readonly [from: number, to: number];
}

/** So many costs are weighed: all of two texts of some 600 passages, and what is near the same place in longer ones. */
const maxCosts = 400_000;

/** Passages of a very long text are looked for at least so far up and down. */
const minReach = 8;

/**
 * Weighs how unlikely each passage of a translation is to render each of its source text.
 * @param source the source text's passages, a row each
 * @param text the translation's, a column each
 * @param ratio letters of the translation for each of the source
 * @returns the costs
 */
export function costsOf(source: readonly TextPassage[], text: readonly TextPassage[], ratio: number): Costs {
  const isAll = source.length * text.length <= maxCosts;
  const reach = isAll
    ? Infinity
    : Math.max(minReach, Math.ceil(text.length / source.length), Math.floor(maxCosts / source.length / 2));
  const span = (row: number) => {
    const middle = Math.round((row / Math.max(1, source.length)) * text.length);
    return [Math.max(0, middle - reach), Math.min(text.length, middle + reach + 1)] as const;
  };
  const anchors = cached(anchorsOf);
  const table = source.map((passage, row) =>
    text.slice(...span(row)).map((other) => mismatch(passage, other, ratio, anchors)),
  );
  return { span, at: (row, column) => table[row]?.[column - span(row)[0]] ?? Infinity };
}
