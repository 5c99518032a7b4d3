/** How much of a text is another's, word for word. */
export interface Copied {
  /** From 0, none of its words, to 1, all. */
  readonly share: number;
  /** The longest run of words that are the other's, as the text writes them. */
  readonly longest: string;
  /** How many words that run has. */
  readonly length: number;
}

/** So many words in a row are seldom the same in two languages. */
const row = 3;

/** The words of a text, without digits and marks. */
function wordsIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}\p{Cf}'’]*/gu) ?? [];
}

/** They, without the case of letters. */
function bareWords(text: string): string[] {
  return wordsIn(text.toLowerCase());
}

/** What a text is known by: its words, and which of them follow each other. */
export interface Runs {
  readonly words: ReadonlySet<string>;
  /** All runs of three words, and whole passages that are shorter. */
  readonly runs: ReadonlySet<string>;
}

/**
 * Remembers which words follow each other in a text.
 * @param passages the text's passages
 * @returns its words and runs
 */
export function runsOfText(passages: readonly string[]): Runs {
  const words = passages.map(bareWords);
  return { words: new Set(words.flat()), runs: new Set(words.flatMap(runsIn)) };
}

function runsIn(words: readonly string[]): string[] {
  if (words.length < row) return words.length > 0 ? [words.join(' ')] : [];
  return words.slice(row - 1).map((_, start) => words.slice(start, start + row).join(' '));
}

/**
 * Finds how much of a text was copied.
 * @param text any text
 * @param other what the other text is known by
 * @returns its share and its longest run
 */
export function copiedFrom(text: string, other: Runs): Copied {
  const words = bareWords(text);
  // Nearly all passages of another language end here.
  if (!hasRow(words, other.words)) return { share: 0, longest: '', length: 0 };
  const found = runsIn(words).map((run) => other.runs.has(run));
  if (!found.includes(true)) return { share: 0, longest: '', length: 0 };
  const copied = words.map(() => false);
  for (const [start, isKnown] of found.entries()) {
    if (isKnown) copied.fill(true, start, start + row);
  }
  let [end, length, current] = [0, 0, 0];
  for (const [index, isCopied] of copied.entries()) {
    current = isCopied ? current + 1 : 0;
    if (current > length) [end, length] = [index + 1, current];
  }
  return {
    share: copied.filter(Boolean).length / words.length,
    longest: wordsIn(text)
      .slice(end - length, end)
      .join(' '),
    length,
  };
}

/** Whether enough known words stand in a row for a run to be one of the other's. */
function hasRow(words: readonly string[], known: ReadonlySet<string>): boolean {
  let length = 0;
  for (const word of words) {
    length = known.has(word) ? length + 1 : 0;
    if (length === Math.min(row, words.length)) return true;
  }
  return false;
}
