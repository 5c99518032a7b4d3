/** Sentences of two passages that have no counterpart in the other. */
export interface LoneSentences {
  /** Of the source text. */
  readonly lost: number;
  /** Of the translation. */
  readonly added: number;
}

/** How the sentences before a place may stand side by side. */
interface Way extends LoneSentences {
  readonly cost: number;
}

/** What it costs to leave a sentence alone; beside that, to join two or to part one is cheap: translators do both. */
const gap = 1;

const joint = 0.5;

/** Which sentences may stand for which: so many of the source text for so many of the translation. */
const steps = [
  [1, 1, 0],
  [1, 2, joint],
  [2, 1, joint],
  [2, 2, joint],
  [1, 3, 2 * joint],
  [3, 1, 2 * joint],
  [1, 0, gap],
  [0, 1, gap],
] as const;

/** So many sentences may a translation be ahead or behind; in a longer passage more can't be told apart in time. */
const reach = 12;

/**
 * Lays the sentences of two passages side by side by how long they are, as Gale and Church did: what was translated is
 * about as long as other translations of its length, whether it is one sentence or two.
 * @param source lengths of the sentences of a passage
 * @param translation those of the passage that renders it
 * @param ratio letters of the translation for each of the source
 * @returns how many have no counterpart in the likeliest way
 */
export function loneSentences(
  source: readonly number[],
  translation: readonly number[],
  ratio: number,
): LoneSentences {
  const ways: Map<number, Way>[] = [new Map([[0, { cost: 0, lost: 0, added: 0 }]])];
  const sums = [source.map((length) => length * ratio), translation].map(sumsOf);
  // Both ends stand for each other: of one sentence the other text may have any number.
  const slope = translation.length / Math.max(1, source.length);
  for (let row = 0; row <= source.length; row += 1) {
    const middle = Math.round(row * slope);
    const last = Math.min(translation.length, middle + Math.ceil(slope) + reach);
    for (let column = Math.max(0, middle - Math.ceil(slope) - reach); column <= last; column += 1) {
      if (row + column === 0) continue;
      let best = { cost: Infinity, lost: 0, added: 0 };
      for (const [down, right, price] of steps) {
        const before = ways[row - down]?.get(column - right);
        if (before === undefined) continue;
        const [expected, found] = [span(sums[0], row, down), span(sums[1], column, right)];
        const cost = before.cost + price + (down * right === 0 ? 0 : unlikeness(expected, found));
        if (cost >= best.cost) continue;
        best = {
          cost,
          lost: before.lost + (right === 0 ? 1 : 0),
          added: before.added + (down === 0 ? 1 : 0),
        };
      }
      (ways[row] ??= new Map<number, Way>()).set(column, best);
    }
  }
  const { lost = 0, added = 0 } = ways[source.length]?.get(translation.length) ?? {};
  return { lost, added };
}

function sumsOf(lengths: readonly number[]): number[] {
  let sum = 0;
  return [0, ...lengths.map((length) => (sum += length))];
}

function span(sums: readonly number[] | undefined, end: number, count: number): number {
  return (sums?.[end] ?? 0) - (sums?.[end - count] ?? 0);
}

/** Short sentences differ more. */
function unlikeness(expected: number, found: number): number {
  const spread = 0.14 + 1.2 / Math.sqrt(Math.max(1, expected));
  return (Math.log(Math.max(1, found) / Math.max(1, expected)) / spread) ** 2 / 2;
}
