import type { Rendered } from '../align/counterparts.ts';
import { sentencesOf } from '../wording/sentences.ts';
import type { Agreeing } from './match.ts';
import { numberDifference, type NumberDifference } from './number-difference.ts';
import { exchangeThatMends, placedIfTurned, type PlacedNumbers } from './placed.ts';
import { withinSentences } from './within-sentences.ts';

/**
 * Finds numbers that stand in each other's place: in each other's sentence, beside each other's label, or between a date
 * and its year. Another order alone says nothing: languages differ.
 * @param agreeing the numbers that both passages have
 * @param passages the passages
 * @returns the exchanges
 */
export function swappedIn(agreeing: readonly Agreeing[], passages: Rendered): NumberDifference[] {
  const placed = placedIfTurned(agreeing, passages);
  if (placed.length === 0) return [];
  return [...betweenSentences(placed, passages), ...withinSentences(placed, passages)];
}

/**
 * Finds two numbers that went into each other's sentence. It is certain where the sentences themselves are known to
 * stand as in the source text.
 */
function betweenSentences(placed: readonly PlacedNumbers[], passages: Rendered): NumberDifference[] {
  const isCrossed = (one: PlacedNumbers, other: PlacedNumbers) => one.from < other.from && one.to > other.to;
  const exchange = exchangeThatMends(placed, isCrossed);
  if (exchange === undefined) return [];
  const [one, other] = exchange;
  const swapped = (isCertain: boolean) => [
    numberDifference('swapped', isCertain, passages, [one.source, other.translation]),
  ];
  const [source, translation] = [sentencesOf(passages.source), sentencesOf(passages.translation)];
  const areAlike =
    source.isCertain && translation.isCertain && source.lengths.length === translation.lengths.length;
  const isMutual = one.from === other.to && one.to === other.from;
  if (!areAlike || !isMutual) return swapped(false);
  const others = placed.filter((each) => each !== one && each !== other);
  const isHeld = others.some(({ from, to }) => from === to && (from === one.from || from === other.from));
  const gain = lengthGain(one, source.lengths, translation.lengths);
  // Two short sentences with a number each may themselves have changed places, which is nobody's mistake.
  if (!isHeld && gain > sure) return [];
  return swapped((isHeld || gain < -sure) && others.every(({ from, to }) => from === to));
}

/** How much better the lengths must fit one way than the other. */
const sure = 0.4;

/** How much better the lengths of two sentences fit if the sentences changed places. */
function lengthGain(
  { from, to }: PlacedNumbers,
  source: readonly number[],
  translation: readonly number[],
): number {
  const unlike = (one: number, other: number) => {
    const share = (translation[other] ?? 1) / sum(translation) / ((source[one] ?? 1) / sum(source));
    return Math.abs(Math.log(share));
  };
  return unlike(from, from) + unlike(to, to) - unlike(from, to) - unlike(to, from);
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}
