/** A word, and where it stands. */
export interface WordInText {
  readonly text: string;
  readonly index: number;
  /** Whether nothing but a space or a hyphen parts it from the word before. */
  readonly isNear: boolean;
}

/** A letter of a script that is written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** A letter of a script whose words are told apart by a dictionary alone. */
export const byDictionary = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const letter = String.raw`(?:[\p{L}\p{M}〇]|\u200C|\u200D)`;

const run = new RegExp(`${letter}+`, 'gu');

/** Cuts a text into words. */
export type WordCutter = (text: string) => WordInText[];

/**
 * @param words all words that are looked for
 * @returns what cuts a text into words: runs of letters; in scripts that are written without spaces, those words and
 *   what stands between them
 */
export function cutterFor(words: readonly string[]): WordCutter {
  const within = words
    .filter((word) => unspaced.test(word))
    .sort((one, other) => other.length - one.length)
    .map((word) => RegExp.escape(word));
  if (within.length === 0) return (text) => wordsIn(text, run);
  const any = within.join('|');
  const pattern = new RegExp(`${any}|(?:(?!${any})${letter})+`, 'gu');
  const known = new Set(words);
  return (text) =>
    unspaced.test(text) ? standingAlone(text, wordsIn(text, pattern), known) : wordsIn(text, run);
}

function wordsIn(text: string, pattern: RegExp): WordInText[] {
  let after = -1;
  return Array.from(text.matchAll(pattern), ({ 0: word, index }) => {
    const isNear = after >= 0 && /^[\s\u00A0-]*$/u.test(text.slice(after, index));
    after = index + word.length;
    return { text: word, index, isNear };
  });
}

const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/**
 * Where a dictionary tells words apart, takes words for none that do not begin and end where it says; those that follow
 * each other directly do so together.
 */
function standingAlone(text: string, words: readonly WordInText[], known: ReadonlySet<string>): WordInText[] {
  if (!byDictionary.test(text)) return [...words];
  const boundaries = new Set([text.length]);
  for (const { index } of segmenter.segment(text)) boundaries.add(index);
  const isKnown = (word: WordInText | undefined) => word !== undefined && known.has(word.text);
  const isWhole = (first: WordInText, last: WordInText) =>
    boundaries.has(first.index) && boundaries.has(last.index + last.text.length);
  return words.map((word, place) => {
    if (!byDictionary.test(word.text) || isWhole(word, word)) return word;
    let [first, last] = [place, place];
    while (isKnown(words[first]) && isKnown(words[first - 1]) && meets(words[first - 1], words[first]))
      first -= 1;
    while (isKnown(words[last]) && isKnown(words[last + 1]) && meets(words[last], words[last + 1])) last += 1;
    return isWhole(words[first] ?? word, words[last] ?? word) ? word : { ...word, text: '' };
  });
}

function meets(one: WordInText | undefined, next: WordInText | undefined): boolean {
  return one !== undefined && one.index + one.text.length === next?.index;
}
