import { cached } from '../../store/caches.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { measuresOf } from '../things/measures.ts';
import type { UnitName } from '../things/units.ts';
import { anyWord } from './any-word.ts';
import { plain } from './lexicon.ts';
import type { Agreeing } from './match.ts';
import { numberDifference, type NumberDifference } from './number-difference.ts';
import {
  bySentence,
  exchangeThatMends,
  isTurned,
  isYear,
  placedIfTurned,
  type PlacedNumbers,
} from './placed.ts';
import type { NumberInText } from './number-in-text.ts';

/**
 * Finds the numbers of two clauses or phrases that "and" joins, and that were exchanged: "41 women and 23 men". Languages
 * order what depends on each other in their own ways, but what stands side by side they leave in its order.
 * @param agreeing the numbers that both passages have
 * @param passages the passages
 * @returns one exchange in each sentence at most
 */
export function exchangedCoordinates(agreeing: readonly Agreeing[], passages: Rendered): NumberDifference[] {
  return bySentence(placedIfTurned(agreeing, passages)).flatMap((sentence) => {
    const exchange = exchangeThatMends(
      sentence.filter((each) => !isYear(each.source) && !hasOwnUnit(each, passages)),
      isTurned,
    );
    if (exchange === undefined || !areCoordinate(exchange, passages)) return [];
    const [one, other] = exchange;
    return [numberDifference('swapped', false, passages, [one.source, other.translation])];
  });
}

/** Whether two numbers of one kind are joined. */
function areCoordinate(exchange: readonly [PlacedNumbers, PlacedNumbers], passages: Rendered): boolean {
  const [one, other] = exchange.map(({ source }) => source) as [NumberInText, NumberInText];
  const isNumber = exchange.every(({ source, translation }) => isPlain(source) && isPlain(translation));
  if (!isNumber || one.isPercent !== other.isPercent) return false;
  const { text, of } = passages.source;
  const between = text.slice(one.index + one.text.length, other.index);
  return joinsNumber(of.locale.writing)(between) && !areOfOtherKinds(exchange, passages);
}

/** What has a unit of its own, "24 hours", is not taken for a number of something else, unless that has the unit now. */
function areOfOtherKinds(
  [one, other]: readonly [PlacedNumbers, PlacedNumbers],
  { source, translation }: Rendered,
): boolean {
  const [ofOne, ofOther] = [unitsOf(one.source, source), unitsOf(other.source, source)];
  const [nowOfOne, nowOfOther] = [
    unitsOf(one.translation, translation),
    unitsOf(other.translation, translation),
  ];
  const isBound = (units: readonly UnitName[], rivals: readonly UnitName[], rivalsNow: readonly UnitName[]) =>
    units.length > 0 && !units.some((unit) => rivals.includes(unit) || rivalsNow.includes(unit));
  return isBound(ofOne, ofOther, nowOfOther) || isBound(ofOther, ofOne, nowOfOne);
}

function unitsOf(number: NumberInText, passage: CheckedPassage): readonly UnitName[] {
  return measuresOf(passage).find((measure) => measure.number === number)?.units ?? [];
}

/** A date, a time or a score is no number that something else may have. */
function isPlain({ values: [value = ''] }: NumberInText): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(value);
}

/** "In 24 hours" stands at either end of a sentence, whatever is counted in it. */
function hasOwnUnit(number: PlacedNumbers, passages: Rendered): boolean {
  const units = unitsOf(number.source, passages.source);
  return unitsOf(number.translation, passages.translation).some((unit) => units.includes(unit));
}

/** So many letters may stand between the conjunction and its number. */
const maxBetween = 40;

/** Whether what stands between two numbers is a conjunction, with few words between it and the second. */
const joinsNumber = cached(({ conjunctions }: Rendered['source']['of']['locale']['writing']) => {
  const pattern = new RegExp(`(?:${anyWord(conjunctions, true)})[^.,;:!?()]{0,${String(maxBetween)}}$`, 'u');
  return (between: string) => pattern.test(plain(between));
});
