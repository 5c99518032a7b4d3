import type { FrontMatter } from '../../publication/front-matter.ts';
import { comparisons, differences } from '../../read/findings/differences.ts';
import type { WordsBeside } from './published-words.ts';
import { findTokens, tokenize, type Token } from './tokens.ts';

/** What a ledger makes of a received text. */
export interface AppliedLedger {
  /** The received words, changed as the ledger says. */
  readonly words: readonly Token[];
  /** The entries that change nothing, by their place in the ledger, and why. */
  readonly unused: readonly { readonly index: number; readonly reason: string }[];
}

/**
 * Makes the changes of a ledger, each wherever its words stand and the published text differs.
 * @param ledger the changes
 * @param beside the words as received and as published
 * @returns the words that should have been published
 */
export function applyLedger(
  ledger: FrontMatter['ledger'],
  { received, published }: Pick<WordsBeside, 'received' | 'published'>,
): AppliedLedger {
  let words: readonly Token[] = received;
  let left = maxComparisons;
  const unused: { index: number; reason: string }[] = [];
  for (const [index, { from, to }] of ledger.entries()) {
    const [sought, put] = [tokenize(from), tokenize(to)];
    const found = findTokens(put, published).length > 0 ? findTokens(sought, words) : [];
    if (found.length > 0) left -= comparisons(words, published);
    const differing = found.length > 0 ? differences(words, published, left < 0 ? 0 : undefined) : [];
    const places = found.filter((start) =>
      differing.some(({ before }) => before.start <= start + sought.length && before.end >= start),
    );
    if (places.length === 0) unused.push({ index, reason: reasonOf(sought, put, words, published) });
    else words = replaced(words, places, sought.length, put);
  }
  return { words, unused };
}

/**
 * So many words are compared with each other for one ledger. Where a long one takes more, all that lies between the first
 * difference and the last counts as one.
 */
const maxComparisons = 200_000_000;

/** The words with others in some places; changed from the end, so that earlier places stay where they are. */
function replaced(
  words: readonly Token[],
  places: readonly number[],
  count: number,
  [head = '', ...rest]: readonly Token[],
): Token[] {
  const changed = [...words];
  for (const start of places.toReversed()) {
    const first = words[start]?.startsWith(' ') === true ? ' ' : '';
    changed.splice(start, count, first + head.trim(), ...rest);
  }
  return changed;
}

function reasonOf(
  sought: readonly Token[],
  put: readonly Token[],
  words: readonly Token[],
  published: readonly Token[],
): string {
  if (findTokens(sought, words).length === 0) return 'The received text does not hold the words of "from".';
  if (findTokens(put, published).length === 0) return 'The published text does not hold the words of "to".';
  return 'The published text has the received words, so there is no change.';
}
