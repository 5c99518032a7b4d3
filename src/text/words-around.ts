import { graphemes } from '../read/words/graphemes.ts';

/** So many letters are quoted before a place, and behind it. */
const charactersAround = 30;

/**
 * Quotes what stands around a place, so that it is found in a paragraph of a hundred words.
 * @param line the line that holds it
 * @param at where in the line it is
 * @returns some words before and behind it, from space to space; the whole line where that is short
 * @example wordsAround('a long line with one { in it …', 21)
 */
export function wordsAround(line: string, at: number): string {
  if (line.length <= 3 * charactersAround) return line.trim();
  const start = startOf(line, at - charactersAround);
  const end = startOf(line, at + charactersAround);
  // A word that is cut into says nothing; where there are no spaces, letters have to do.
  const before = line.slice(start, at).replace(start === 0 ? '' : /^\S*\s+/u, '');
  const behind = line.slice(at, end).replace(end === line.length ? '' : /(?<=\S)\s+\S*$/u, '');
  return `${start === 0 ? '' : '… '}${(before + behind).trim()}${end === line.length ? '' : ' …'}`;
}

/** Where the letter begins that a place lies in. */
function startOf(line: string, at: number): number {
  if (at <= 0) return 0;
  if (at >= line.length) return line.length;
  // Letters are looked at from some way before: all of a line of a megabyte would take long.
  const from = Math.max(0, at - charactersAround);
  return from + (graphemes(line.slice(from, at + charactersAround)).containing(at - from)?.index ?? 0);
}
