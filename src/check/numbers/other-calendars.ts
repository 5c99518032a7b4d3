import { plain } from '../things/plain.ts';
import { plainForm } from './date-forms.ts';

/** Calendars that have the Gregorian one's months and days, and count its years from elsewhere. */
const withSameMonths: readonly string[] = ['buddhist', 'japanese', 'roc'];

/** Calendars with months of their own; of those that look at the moon, the one that counts. */
const withOwnMonths: readonly string[] = ['ethiopic', 'islamic-civil', 'persian'];

/** A calendar beside the Gregorian one that has months of its own. */
export interface OwnMonths {
  readonly id: string;
  /** Its months from 1, by their names as dates are compared, the longest first. */
  readonly months: ReadonlyMap<string, number>;
}

/** How a language's readers count years and days beside the Gregorian calendar. */
export interface OtherCalendars {
  /** Finds a year that is counted from the beginning of an era: `era` and `year`; undefined where none is. */
  readonly eraYear: RegExp | undefined;
  /** What is added to such years, by the era's name. */
  readonly eras: ReadonlyMap<string, number>;
  /** Calendars whose years are written alone, with four digits. */
  readonly ofYears: readonly string[];
  readonly ownMonths: readonly OwnMonths[];
}

/**
 * @param tag a language that the Unicode CLDR knows
 * @returns the calendars that are used where it is spoken, beside the Gregorian one
 */
export function otherCalendarsOf(tag: string): OtherCalendars {
  const locale = new Intl.Locale(tag);
  // A tag that names one calendar says nothing of the others.
  const used = [...locale.getCalendars(), ...new Intl.Locale(locale.baseName).getCalendars()].map(nameOf);
  const same = withSameMonths.filter((calendar) => used.includes(calendar));
  const own = withOwnMonths.filter((calendar) => used.includes(calendar));
  const eras = same.flatMap((calendar) => erasOf(tag, calendar));
  return {
    eraYear:
      eras.length === 0
        ? undefined
        : eraYear(
            tag,
            same,
            eras.map(([name]) => name),
          ),
    eras: new Map(eras),
    ofYears: [...same.filter((calendar) => calendar === 'buddhist'), ...own],
    ownMonths: own.map((id) => ({ id, months: monthsOf(tag, id) })),
  };
}

/**
 * @param calendar a calendar
 * @returns whether its years and days are known in the Gregorian one
 */
export function isConverted(calendar: string): boolean {
  return ['gregory', ...withSameMonths, ...withOwnMonths].includes(nameOf(calendar));
}

/**
 * @param calendar a calendar
 * @returns the one that stands for it: who looks at the moon, and where, says on which day a month begins; one who counts is
 *   at most a day off
 */
export function nameOf(calendar: string): string {
  return calendar.startsWith('islamic') ? 'islamic-civil' : calendar;
}

/** Years whose eras are still spoken of. */
const [firstYear, lastYear] = [1868, 2100];

function erasOf(tag: string, calendar: string): [string, number][] {
  if (calendar === 'buddhist') return [];
  const eras = new Map<string, number>();
  for (const era of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(tag, {
      ...{ calendar, era, year: 'numeric', numberingSystem: 'latn', timeZone: 'UTC' },
    });
    for (let year = firstYear; year <= lastYear; year += 1) {
      const parts = format.formatToParts(Date.UTC(year, 11, 31));
      const part = (type: string) => parts.find((each) => each.type === type)?.value ?? '';
      // Before an era years are counted backwards.
      const since = year - (Number(part('year')) || 1);
      const name = plainForm(part('era'));
      if (!eras.has(name)) eras.set(name, since);
      else if (eras.get(name) !== since) eras.set(name, NaN);
    }
  }
  return [...eras].filter(([name, since]) => /^\p{L}+$/u.test(name) && !Number.isNaN(since));
}

/** Between an era's name and a year's digits nothing stands; behind those may be a word for the year. */
function eraYear(tag: string, calendars: readonly string[], names: readonly string[]): RegExp {
  const signs = calendars.map((calendar) => {
    const format = new Intl.DateTimeFormat(tag, { calendar, year: 'numeric', timeZone: 'UTC' });
    return plainForm(format.formatToParts(0).at(-1)?.value ?? '');
  });
  const [any, sign] = [names, signs.filter((each) => /^\p{L}+$/u.test(each))].map((words) =>
    words.map((word) => RegExp.escape(word)).join('|'),
  );
  return new RegExp(
    String.raw`(?<era>${any ?? ''})\s?(?<year>\p{Nd}{1,3})(?!\p{Nd})(?:\s?(?:${sign ?? ''}))?`,
    'gu',
  );
}

function monthsOf(tag: string, calendar: string): ReadonlyMap<string, number> {
  const months = new Map<string, number>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(tag, { calendar, month, day: 'numeric', timeZone: 'UTC' });
    for (let day = 0; day < 366; day += 5) {
      const time = Date.UTC(2026, 0, 1 + day);
      const name = format.formatToParts(time).find(({ type }) => type === 'month')?.value ?? '';
      const date = Temporal.Instant.fromEpochMilliseconds(time).toZonedDateTimeISO('UTC');
      if (/^[\p{L}\p{M}\s]+$/u.test(name)) months.set(plain(name), date.withCalendar(calendar).month);
    }
  }
  return new Map([...months].sort(([one], [other]) => other.length - one.length));
}
