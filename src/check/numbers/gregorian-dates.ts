import { nameOf } from './other-calendars.ts';

/** Years of the Gregorian calendar that news speak of. */
const [minYear, maxYear] = [1800, 2200];

/**
 * @param calendar another calendar
 * @param year one of its years
 * @returns the years of the Gregorian calendar that it shares days with; none where those are far from today
 */
export function gregorianYears(calendar: string, year: number): number[] {
  const first = Temporal.PlainDate.from({ calendar, year, month: 1, day: 1 });
  const years = [first, first.add({ years: 1 }).subtract({ days: 1 })].map(
    (date) => date.withCalendar('iso8601').year,
  );
  return [...new Set(years)].filter((each) => each >= minYear && each <= maxYear);
}

/** A day whose year, and some years before it, stand for any: a date without a year means the same in each build. */
const anyDay = '2026-06-01';
const yearsBefore = [0, 1, 2, 3];

/**
 * @param calendar another calendar
 * @param date one of its days
 * @param date.year its year, where that is said
 * @param date.month its month, from 1
 * @param date.day its day
 * @returns the day in the Gregorian calendar as a date's value, the likeliest first; where the moon decides, with the days
 *   beside it
 */
export function gregorianDates(
  calendar: string,
  { year, month, day }: { readonly year?: number; readonly month: number; readonly day: number },
): string[] {
  const isOfMoon = nameOf(calendar) === 'islamic-civil';
  // Its months move through the year.
  if (isOfMoon && year === undefined) return [];
  const anyYear = Temporal.PlainDate.from(anyDay).withCalendar(calendar).year;
  const years = year === undefined ? yearsBefore.map((back) => anyYear - back) : [year];
  const days = years.flatMap((each) => {
    const date = dayOf(calendar, each, month, day);
    if (date === undefined) return [];
    return isOfMoon ? [date, date.subtract({ days: 1 }), date.add({ days: 1 })] : [date];
  });
  const said = year === undefined ? '-' : String(year);
  const dates = days.map((date) =>
    year === undefined ? date.toString().replace(/^\d+/, '-') : date.toString(),
  );
  // With the Gregorian year a month's name stands for the one of that calendar which it is nearest to.
  const first = dayOf(calendar, anyYear, month, 1);
  const months = first === undefined ? [] : monthsWith(first, calendar);
  return [...new Set([...dates, ...months.map((each) => `${said}-${each}-${String(day).padStart(2, '0')}`)])];
}

/** The months of the Gregorian calendar that another's month shares days with, in two digits. */
function monthsWith(date: Temporal.PlainDate, calendar: string): string[] {
  const own = date.withCalendar(calendar);
  return [1, own.daysInMonth].map((day) => own.with({ day }).withCalendar('iso8601').toString().slice(5, 7));
}

function dayOf(calendar: string, year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    const date = Temporal.PlainDate.from({ calendar, year, month, day }, { overflow: 'reject' });
    const gregorian = date.withCalendar('iso8601');
    return gregorian.year >= minYear && gregorian.year <= maxYear ? gregorian : undefined;
  } catch {
    // The month has no such day.
    return undefined;
  }
}
