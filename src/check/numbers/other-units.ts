import type { Aligned } from '../align/align.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { measuresOf } from '../things/measures.ts';
import { thingsOf } from '../things/things-in.ts';
import type { NumberInText } from './number-in-text.ts';

/**
 * Tells whether two numbers may be one amount in two units, of which one is not known in that form.
 * @param numbers a number of the source text and one of the translation
 * @param passages where they stand
 * @returns whether one has a unit that the other has not
 */
export function haveOtherUnits(
  [lost, found]: readonly [NumberInText, NumberInText],
  { source, translation }: Aligned<CheckedPassage>,
): boolean {
  const [own, other] = [unitsOf(lost, source), unitsOf(found, translation)];
  return own.length + other.length > 0 && !own.some((unit) => other.includes(unit));
}

/**
 * @param number a number
 * @param passage where it stands
 * @param other the passage that it is not in
 * @returns whether it has a unit, and another stands there in its place, so that the amount may be said in that
 */
export function isInOtherUnit(
  number: NumberInText,
  passage: CheckedPassage | undefined,
  other: CheckedPassage | undefined,
): boolean {
  const own = unitsOf(number, passage);
  if (own.length === 0 || other === undefined) return false;
  const [here, there] = [namedUnits(passage), namedUnits(other)];
  return !own.some((unit) => there.has(unit)) && [...there].some((unit) => !here.has(unit));
}

function namedUnits(passage: CheckedPassage | undefined): ReadonlySet<string> {
  const units = passage === undefined ? [] : thingsOf(passage).filter(({ kind }) => kind === 'unit');
  return new Set(units.flatMap(({ ids }) => ids));
}

function unitsOf(number: NumberInText, passage: CheckedPassage | undefined): readonly string[] {
  return (passage && measuresOf(passage).find((each) => each.number === number)?.units) ?? [];
}
