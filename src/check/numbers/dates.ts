import { toAscii } from '../../read/words/digits.ts';
import type { Conventions } from './conventions.ts';
import { end } from './date-forms.ts';
import { namedIn } from './named-dates.ts';
import type { NumberInText } from './number-in-text.ts';
import { apart, datesOf, found, type Groups } from './read-dates.ts';
import { toValue } from './value.ts';

// Marks of direction stand before the signs in right-to-left languages.
const sign = String.raw`[\u061C\u200E\u200F]?(?<sign>[-/.])\s?`;
const sameSign = String.raw`[\u061C\u200E\u200F]?\k<sign>\s?`;
/** What every date in digits holds; most texts don't, and this is found sooner. */
const signBetweenDigits = /\p{Nd}[\u061C\u200E\u200F]?[-/.]\s?\p{Nd}/u;
const yearFirst = new RegExp(
  String.raw`${apart}(?<year>\p{Nd}{4})${sign}(?<one>\p{Nd}{1,2})${sameSign}(?<two>\p{Nd}{1,2})${end}`,
  'gu',
);
const yearLast = new RegExp(
  String.raw`${apart}(?<one>\p{Nd}{1,2})${sign}(?<two>\p{Nd}{1,2})${sameSign}(?<year>\p{Nd}{4})${end}`,
  'gu',
);

/** A year of two digits is the last part of three, or the first. */
const shortYear = new RegExp(
  String.raw`${apart}(?<one>\p{Nd}{1,2})${sign}(?<two>\p{Nd}{1,2})${sameSign}(?<three>\p{Nd}{2})${end}(?!${sameSign}\p{Nd})`,
  'gu',
);

/**
 * Finds dates with a day: in digits, and with the month's name before or after the day.
 * @param text any text
 * @param conventions how its language writes them
 * @returns the dates in order of kind
 */
export function datesIn(text: string, conventions: Conventions): NumberInText[] {
  const named = namedIn(text, conventions);
  if (!signBetweenDigits.test(text)) return named;
  const { dayFirst, calendars } = conventions;
  const dates = (year: Groups[string], pairs: readonly Groups[string][][]) => datesOf(year, pairs, calendars);
  return [
    ...found(text, yearFirst, ({ year, one, two }) => dates(year, [[one, two]])),
    ...found(text, yearLast, ({ year, one, two }) => dates(year, ordersOf(one, two, dayFirst))),
    ...found(text, shortYear, ({ one, two, three }) => {
      const last = dates(fullYear(three), ordersOf(one, two, dayFirst));
      const first = dates(one?.length === 2 ? fullYear(one) : undefined, [[two, three]]);
      // Three numbers that may be anything else.
      const parts = [one, two, three].map((digits) => toValue(toAscii(digits ?? '')));
      const values = [...last.values, ...(one?.length === 2 ? first.values : [])];
      return { values, parts: [parts, ...last.parts] };
    }),
    ...named,
  ];
}

/** Day and month in either order, as pairs of month and day: the usual one first. */
function ordersOf(one: Groups[string], two: Groups[string], dayFirst: boolean): Groups[string][][] {
  const orders = [
    [two, one],
    [one, two],
  ];
  return dayFirst ? orders : orders.reverse();
}

/** "26" is 2026, and "85" 1985. */
function fullYear(digits = ''): string {
  const year = toAscii(digits);
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}
