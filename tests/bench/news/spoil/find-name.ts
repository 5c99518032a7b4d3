/** Where a name stands in a line, inflected maybe. */
export interface Place {
  readonly index: number;
  /** As it stands there, without its ending. */
  readonly found: string;
  /** How many of its last letters gave way to the ending. */
  readonly cut: number;
}

/** Scripts that are written without spaces between words. */
const unspaced = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]/u;
/** Scripts that write prepositions and the article at the word. */
const prefixing = /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Ethi}]/u;

/** How a name may stand in a line, the surest first. */
export const manners = ['whole', 'with an ending', 'stem'] as const;

/** One of them. */
export type Manner = (typeof manners)[number];

const word = '[\\p{L}\\p{M}]';

/**
 * Finds a name in a line: as a word, with an ending of up to four letters or a prefix of up to three, or with an ending
 * in place of its last letter or two.
 * @param line a line
 * @param name the name
 * @param manner which of them
 * @returns the first place, if there is one
 */
export function findName(line: string, name: string, manner: Manner): Place | undefined {
  const escaped = RegExp.escape(name);
  if (manner === 'whole') {
    if (!unspaced.test(name)) return placeOf(line, `(?<!${word})(${escaped})(?!${word})`, 0);
    const first = /^\p{Nd}/u.test(name) ? '(?<!\\p{Nd})' : '';
    return placeOf(line, `${first}(${escaped})`, 0);
  }
  if (unspaced.test(name) || (name.length < 4 && !prefixing.test(name))) return undefined;
  const after = `${word}{0,4}(?!${word})`;
  if (manner === 'with an ending') return placeOf(line, `(?<!${word})${word}{0,3}(${escaped})${after}`, 0);
  if (prefixing.test(name)) return undefined;
  for (const cut of [1, 2]) {
    const stem = RegExp.escape(name.slice(0, -cut));
    const place = name.length - cut < 4 ? undefined : placeOf(line, `(?<!${word})(${stem})${after}`, cut);
    if (place !== undefined) return place;
  }
  return undefined;
}

function placeOf(line: string, pattern: string, cut: number): Place | undefined {
  const found = new RegExp(pattern, 'diu').exec(line);
  const range = found?.indices?.[1];
  return found?.[1] === undefined || range === undefined
    ? undefined
    : { index: range[0], found: found[1], cut };
}

/**
 * @param name another name
 * @param place where one stood
 * @returns the other in the same form
 */
export function inPlace(name: string, { found, cut }: Place): string {
  const stem = cut === 0 ? name : name.slice(0, -cut);
  const isCapital = /^\p{Lu}/u.test(found);
  return isCapital ? stem.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : stem;
}
