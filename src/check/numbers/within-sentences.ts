import type { Rendered } from '../align/counterparts.ts';
import { byLabels } from './labels.ts';
import { numberDifference, type ComparedNumbers, type NumberDifference } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { exchangeThatMends, isTurned, maxPlaced, pairsAmong, type PlacedNumbers } from './placed.ts';

/**
 * Looks at the numbers that stand in one sentence in both texts. Another order there may be that of the language, so
 * something else must speak for an exchange: the labels of key figures, or a date that is torn apart.
 * @param placed numbers in the source text's order
 * @param passages the passages
 * @returns numbers in each other's place, and sentences that only have another order
 */
export function withinSentences(
  placed: readonly PlacedNumbers[],
  passages: Rendered,
): Pick<ComparedNumbers, 'turned' | 'asides'> {
  const found = { asides: [] as NumberDifference[], turned: [] as (NumberDifference | undefined)[] };
  const exchanged = (kind: 'swapped' | 'order', [one, other]: Exchange, isCertain = false) =>
    numberDifference(kind, isCertain, passages, [one.source, other.translation]);
  const sentences = Map.groupBy(placed, ({ from, to }) => `${String(from)} ${String(to)}`);
  for (const numbers of sentences.values()) {
    if (numbers.length > maxPlaced || found.turned.length + found.asides.length > maxPlaced) {
      if (numbers.some((number, index) => isTurned(numbers[index - 1] ?? number, number)))
        found.turned.push(undefined);
      continue;
    }
    const turned = pairsAmong(numbers).filter(([one, other]) => isTurned(one, other));
    const torn = turned.find(([one, other]) => isTorn(one, other, numbers));
    const bare = turned.filter((both) => both.every(isBare));
    const verdicts = bare.slice(0, maxLabelled).map((both) => byLabels(both, passages));
    const crossed = verdicts.findIndex((verdict) => verdict === 'crossed' || verdict === 'both crossed');
    const exchange = bare[crossed];
    if (exchange !== undefined)
      found.asides.push(exchanged('swapped', exchange, verdicts[crossed] === 'both crossed'));
    else if (torn !== undefined) found.asides.push(exchanged('swapped', torn));
    else if (turned.length > 0) {
      const open = bare.filter((both, index) => verdicts[index] === undefined && !isYearMoved(both));
      const mending = open.length > 0 ? exchangeThatMends(numbers.filter(isBare), isTurned) : undefined;
      found.turned.push(mending && exchanged('order', mending));
    }
  }
  return found;
}

/** Of so many pairs in one sentence the labels are asked. */
const maxLabelled = 20;

type Exchange = readonly [PlacedNumbers, PlacedNumbers];

/** Whether another number stands between a date and its year. */
function isTorn(one: PlacedNumbers, other: PlacedNumbers, numbers: readonly PlacedNumbers[]): boolean {
  return numbers.some(
    (part) => part !== one && part.source.index === one.source.index && !isTurned(part, other),
  );
}

/** What has a word or sign of its own, such as "per cent", takes that along and is not mistaken for another. */
function isBare({ source, translation }: PlacedNumbers): boolean {
  return [source, translation].every(({ text }) => /^\p{Nd}(?:[\p{Nd}.,'’٬٫\s]*\p{Nd})?$/u.test(text));
}

/** Of "in 2024, 37 wells" and "37 wells in 2024" both are good in many languages. */
function isYearMoved([one, other]: Exchange): boolean {
  return isYear(one.source) !== isYear(other.source);
}

function isYear({ text, values: [value = ''] }: NumberInText): boolean {
  return /^(?:1[5-9]|2[01])\d\d$/.test(value) && /^\p{Nd}+$/u.test(text);
}
