import type { CheckedPassage } from '../checked-work.ts';

/** Before a letter and behind none: within a word it is an apostrophe, before a figure the rest of a year. */
const opening = /(?<![\p{L}\p{M}\p{N}])‘(?=\p{L})/gu;

const closing = /[’'‘](?![\p{Lu}\p{Ll}])/u;

/** A single quotation runs over no more passages than this. */
const maxPassages = 20;

/**
 * Finds single marks that open a quotation which nothing closes. One that closes may be an apostrophe, so that it alone is
 * none of them.
 * @param passages the passages of a text
 * @returns where they stand
 */
export function* loneSingles(
  passages: readonly CheckedPassage[],
): Generator<{ readonly passage: CheckedPassage; readonly index: number }> {
  for (const [order, passage] of passages.entries()) {
    if (!passage.words.includes('‘')) continue;
    for (const { index } of passage.words.matchAll(opening)) {
      const rest = passage.words.slice(index + 1);
      const next = passages.slice(order + 1, passage.field === undefined ? order + 1 + maxPassages : order);
      if (![rest, ...next.map(({ words }) => words)].some((words) => closing.test(words)))
        yield { passage, index };
    }
  }
}
