import { graphemes } from '../words/graphemes.ts';

/** More than anybody reads of one finding; a whole entry for a ledger, to be copied from it, takes less. */
const longest = 2000;

/**
 * Shortens what a report quotes: a text may be one word of a megabyte, and be quoted once for each of its letters.
 * @param text any text
 * @param most how many units of it may stay
 * @returns the text; where it is longer, its beginning and "…"
 */
export function excerpt(text: string, most = longest): string {
  if (text.length <= most) return text;
  const { index = 0 } = graphemes(text.slice(0, most + 1)).containing(most) ?? {};
  // One letter may be longer, by the signs on it.
  const cut = index === 0 ? most : index;
  // A copy: a piece that was cut out would keep the whole text in memory.
  return `${Buffer.from(text.slice(0, cut)).toString()}…`;
}
