import type { NumbersLeft } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';

/**
 * Leaves out years and days of other calendars that stand beside those of the Gregorian one, which the other passage says:
 * "26 Shaaban 1447, 14 February 2026".
 * @param left what has no counterpart yet
 * @param source all numbers of the source text's passage
 * @param translation all of the translation's
 * @returns what still has none
 */
export function withoutCalendars(
  { missing, added }: NumbersLeft,
  source: readonly NumberInText[],
  translation: readonly NumberInText[],
): NumbersLeft {
  return {
    missing: notSaid(missing, source, translation),
    added: notSaid(added, translation, source),
  };
}

function notSaid(
  left: readonly NumberInText[],
  own: readonly NumberInText[],
  others: readonly NumberInText[],
): readonly NumberInText[] {
  if (left.length === 0 || !own.some(({ gregorian }) => gregorian !== undefined)) return left;
  const said = new Set(others.flatMap(({ values }) => values.flatMap((value) => [value, yearOf(value)])));
  const twice = new Set(own.flatMap(({ gregorian = [] }) => gregorian));
  const isSaid = ({ gregorian, values }: NumberInText) =>
    (gregorian ?? values.filter((value) => twice.has(value))).some((value) => said.has(value));
  return left.filter((number) => !isSaid(number));
}

function yearOf(value: string): string {
  return /^(\d{4})-\d\d-\d\d$/.exec(value)?.[1] ?? value;
}
