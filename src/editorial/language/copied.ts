/** How much of a text is another's, word for word. */
export interface Copied {
  /** From 0, none of its words, to 1, all. */
  readonly share: number;
  /** The longest run of words that are the other's. */
  readonly longest: string;
  /** How many words that run has. */
  readonly length: number;
}

/** So many words in a row are seldom the same in two languages. */
const row = 3;

/**
 * @param text any text
 * @returns its words, without digits, signs and the case of letters
 */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}\p{Cf}'’]*/gu) ?? [];
}

/**
 * Remembers which words follow each other in a text.
 * @param passages the text's passages
 * @returns all runs of three words, and whole passages that are shorter
 */
export function runsOf(passages: readonly string[]): ReadonlySet<string> {
  return new Set(passages.flatMap((passage) => runs(wordsOf(passage))));
}

function runs(words: readonly string[]): string[] {
  if (words.length < row) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(row - 1).map((_, start) => words.slice(start, start + row).join(' '));
}

/**
 * Finds how much of a text was copied.
 * @param text any text
 * @param known the runs of the other text
 * @returns its share and its longest run
 */
export function copiedFrom(text: string, known: ReadonlySet<string>): Copied {
  const words = wordsOf(text);
  const found = runs(words).map((run) => known.has(run));
  if (!found.includes(true)) return { share: 0, longest: '', length: 0 };
  const copied = words.map(() => false);
  for (const [start, isKnown] of found.entries()) {
    if (isKnown) copied.fill(true, start, start + row);
  }
  let longest: string[] = [];
  let current: string[] = [];
  for (const [index, word] of words.entries()) {
    current = copied[index] === true ? [...current, word] : [];
    if (current.length > longest.length) longest = current;
  }
  const share = words.length === 0 ? 0 : copied.filter(Boolean).length / words.length;
  return { share, longest: longest.join(' '), length: longest.length };
}
