import type { Rendered } from '../align/counterparts.ts';
import { byLabels } from './labels.ts';
import { numberDifference, type NumberDifference } from './number-difference.ts';
import { bySentence, isTurned, maxPlaced, pairsAmong, type PlacedNumbers } from './placed.ts';

/**
 * Looks at the numbers that stand in one sentence in both texts. Another order there may be that of the language, so
 * something else must speak for an exchange: the labels of key figures, or a date that is torn apart.
 * @param placed numbers in the source text's order
 * @param passages the passages
 * @returns numbers in each other's place
 */
export function withinSentences(placed: readonly PlacedNumbers[], passages: Rendered): NumberDifference[] {
  const found: NumberDifference[] = [];
  for (const numbers of bySentence(placed)) {
    if (numbers.length > maxPlaced || found.length > maxPlaced) continue;
    const turned = pairsAmong(numbers).filter(([one, other]) => isTurned(one, other));
    const bare = turned.filter((both) => both.every(isBare)).slice(0, maxLabelled);
    const verdicts = bare.map((both) => byLabels(both, passages));
    const crossed = verdicts.findIndex((verdict) => verdict === 'crossed' || verdict === 'both crossed');
    const [one, other] = bare[crossed] ?? turned.find(([date, year]) => isTorn(date, year, numbers)) ?? [];
    if (one === undefined || other === undefined) continue;
    const isCertain = verdicts[crossed] === 'both crossed';
    found.push(numberDifference('swapped', isCertain, passages, [one.source, other.translation]));
  }
  return found;
}

/** Of so many pairs in one sentence the labels are asked. */
const maxLabelled = 20;

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
