/** Where a name stands in a line, inflected maybe. */
export interface Place {
  readonly index: number;
  /** As it stands there, without its ending. */
  readonly found: string;
  /** Whether letters of the same word follow it. */
  readonly hasEnding: boolean;
  /** How many of its last letters gave way to these. */
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
    // Chinese and Japanese months are numbers.
    if (!/^\p{Nd}/u.test(name)) return placeOf(line, `(${escaped})`, 0);
    return placeOf(line, `(?<!\\p{Nd})(${escaped.replace(/^(?:\p{Nd}|\\x\p{Nd}\p{Nd})+/u, '$&\\s?')})`, 0);
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
  if (found?.[1] === undefined || range === undefined) return undefined;
  const hasEnding = range[1] < found.index + found[0].length;
  return { index: range[0], found: found[1], hasEnding, cut };
}

/**
 * @param name another name
 * @param place where one stood
 * @param form that one's own form
 * @returns the other in the same form; undefined where it may not take the same ending
 */
export function inPlace(name: string, { found, cut, hasEnding }: Place, form: string): string | undefined {
  const isAlike = cut > 0 ? name.slice(-cut) === form.slice(-cut) : !hasEnding || endOf(name) === endOf(form);
  if (!isAlike) return undefined;
  const stem = cut === 0 ? name : name.slice(0, -cut);
  const isSmall = /^\p{Ll}/u.test(found);
  return stem.replace(/^\p{L}/u, (letter) => {
    if (isSmall) return letter.toLowerCase();
    return /^\p{Lu}/u.test(found) ? letter.toUpperCase() : letter;
  });
}

/** A vowel at the end counts as itself, consonants are all alike, as far as Latin, Greek and Cyrillic letters go. */
function endOf(name: string): string {
  const last = name.slice(-1).normalize('NFD').slice(0, 1).toLowerCase();
  return /[aeiouyаеиоуыэюяьйіїєαεηιουω]/u.test(last) ? last : '';
}
