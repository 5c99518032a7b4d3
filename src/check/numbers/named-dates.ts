import { toAscii } from '../../read/words/digits.ts';
import { cached } from '../../store/caches.ts';
import { inPlace } from '../things/plain.ts';
import type { Conventions } from './conventions.ts';
import { end, plainForm } from './date-forms.ts';
import type { NumberInText } from './number-in-text.ts';
import { gregorianDates } from './gregorian-dates.ts';
import type { OtherCalendars } from './other-calendars.ts';
import { apart, datesOf, found, partsOf, type Groups, type Read } from './read-dates.ts';

/**
 * Finds dates with the name of a month, or with words between their numbers.
 * @param text any text
 * @param conventions how its language writes them
 * @returns the dates, those of one form together
 */
export function namedIn(text: string, conventions: Conventions): NumberInText[] {
  const { months, dateForms, calendars } = conventions;
  const lower = text.toLowerCase();
  // Few passages name a month; where small letters take more room than capitals, places could not be told.
  if (lower.length !== text.length) return [];
  const formed = dateForms.flatMap(({ pattern, months: own }) =>
    found(
      text,
      pattern,
      ({ year, day, month = '' }) => {
        const number = own.size === 0 ? month : String(own.get(plainForm(month)) ?? 0);
        return datesOf(year, [[number, day]], calendars, true);
      },
      lower,
    ),
  );
  const elsewhere = calendars.ownMonths.flatMap(({ id, months: own }) =>
    besideMonths(text, inPlace(text), own, ({ year, day = '', month = '' }) => {
      const date = { month: own.get(month) ?? 0, day: Number(toAscii(day)) };
      const values = gregorianDates(id, year === undefined ? date : { ...date, year: Number(toAscii(year)) });
      return { values, parts: values.slice(0, 1).map(partsOf), gregorian: values };
    }),
  );
  const read = ({ year, day, month = '' }: Groups) =>
    datesOf(year, [[String(months.get(month) ?? 0), day]], calendars, true);
  return sinceEras(text, [...formed, ...besideMonths(text, lower, months, read), ...elsewhere], calendars);
}

/** Finds days that stand before or after the name of their month. */
function besideMonths(
  text: string,
  letters: string,
  months: ReadonlyMap<string, number>,
  read: (groups: Groups) => Read,
): NumberInText[] {
  if (![...months.keys()].some((name) => letters.includes(name))) return [];
  return patternsOf(months).flatMap((pattern) => found(text, pattern, read, letters));
}

/** Puts the years that are counted from an era before the days of that year that stand directly behind them. */
function sinceEras(
  text: string,
  days: readonly NumberInText[],
  { eraYear, eras }: OtherCalendars,
): NumberInText[] {
  if (eraYear === undefined) return [...days];
  const years = found(text, eraYear, ({ era = '', year = '' }) => {
    const values = [String((eras.get(era) ?? 0) + Number(toAscii(year)))];
    return { values, parts: [], gregorian: values };
  });
  return [
    ...days,
    ...years.map((year) => {
      const day = days.find(({ index }) => index === year.index + year.text.length);
      const values = day?.values.filter((value) => value.startsWith('--')) ?? [];
      if (day === undefined || values.length === 0) return year;
      const dates = values.map((value) => (year.values[0] ?? '') + value.slice(1));
      return {
        ...year,
        text: year.text + day.text,
        values: dates,
        gregorian: dates,
        alternatives: [[year, day]],
      };
    }),
  ];
}

const patternsOf = cached((months: ReadonlyMap<string, number>): RegExp[] => {
  const names = [...months.keys()];
  // A short form such as "mar" must stand alone; a long one may take an ending.
  const long = names.filter((name) => name.length > 3).join('|') || '(?!)';
  const short = names.join('|') || '(?!)';
  const month = String.raw`(?<![\p{L}\p{M}])(?:(?<month>${short})(?![\p{L}\p{M}])|(?<longMonth>${long})[\p{L}\p{M}]{0,4})`;
  const year = String.raw`(?:[.॰]?[,،]?\s*(?:\p{L}{1,4}\s+)?(?<year>\p{Nd}{4})(?![\p{Nd}]))?`;
  const dayBefore = String.raw`(?<day>\p{Nd}{1,2})(?:\.|[\p{L}\p{M}]{1,4})?\s*(?:\p{L}{1,3}\s+)?${month}`;
  // A day with a year of its own is no part of the year before it.
  const noYear = String.raw`(?![\p{L}\p{M}]|[.॰]?[,،]?\s*(?:\p{L}{1,4}\s+)?\p{Nd}{4}(?!\p{Nd}))`;
  // Nor is one behind the year of another day.
  const ofOther = String.raw`(?<!(?:${short})[\p{L}\p{M}]{0,4}[.,]?\s)`;
  // "In the year 1861, on 7 May" is one date where nothing but a word for the year stands between.
  const yearBefore = String.raw`${ofOther}(?<year>\p{Nd}{4})(?:-?[\p{L}\p{M}]{1,4})?\s(?:[\p{L}\p{M}]{2,6}\s)?`;
  return [
    new RegExp(apart + dayBefore + year, 'gu'),
    new RegExp(apart + yearBefore + dayBefore + noYear, 'gu'),
    new RegExp(
      String.raw`${month}[.॰]?\s+(?<day>\p{Nd}{1,2})${end}(?:\.|[\p{L}\p{M}]{1,4}(?![\p{L}\p{M}]))?${year}`,
      'gu',
    ),
  ];
});
