import { graphemes } from '../words/graphemes.ts';

/** More than anybody reads of one finding; a whole entry for a ledger, to be copied from it, takes less. */
const maxLength = 2000;

/**
 * Shortens what a report quotes: a text may be one word of a megabyte, and be quoted once for each of its letters.
 * @param text any text
 * @param max how many UTF-16 units of it may stay
 * @returns the text; where it is longer, its beginning and "…"
 */
export function excerpt(text: string, max = maxLength): string {
  if (text.length <= max) return text;
  const { index = 0 } = graphemes(text.slice(0, max + 1)).containing(max) ?? {};
  // One letter may be longer, by the signs on it.
  const cut = index === 0 ? max : index;
  // A copy: a piece that was cut out would keep the whole text in memory.
  return `${Buffer.from(text.slice(0, cut)).toString()}…`;
}
