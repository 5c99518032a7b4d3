import type { Report } from '../read/findings/finding.ts';
import { isCalendarDate } from './calendar-date.ts';
import { errorAt } from '../read/findings/error-at.ts';

/** All that says on which day a site is built. The first that is there, and not empty, counts. */
export interface DayWish {
  /** The day that was asked for (`--date`). */
  readonly date?: string | undefined;
  /** Seconds since 1970 (`SOURCE_DATE_EPOCH`), for who builds an earlier state once more. */
  readonly epoch?: string | undefined;
  /** Milliseconds since 1970: now. */
  readonly now: number;
}

/**
 * Asks for the day of a command that is run now. Nothing else asks the clock.
 * @param date the day that was asked for, if any
 * @returns what says which day it is
 */
export function dayWish(date: string | undefined): DayWish {
  return { date, epoch: process.env.SOURCE_DATE_EPOCH, now: Date.now() };
}

/** The last second of the year 9999, which a calendar date can still write. */
const lastSecond = 253_402_300_799;

/**
 * @param wish what says on which day a site is built
 * @param timeZone the publication's time zone
 * @param report takes the problem where a day cannot be read
 * @returns the calendar date; undefined after a problem
 */
export function buildDay(
  { date, epoch, now }: DayWish,
  timeZone: string,
  report: Report,
): string | undefined {
  const refuse = (file: string, found: string, expected: string, hint: string): string | undefined => {
    const message = 'This says no day on which the site could be built.';
    report(errorAt('build/day', file, { message, found, expected, hint }));
    return undefined;
  };
  if (date !== undefined && date !== '')
    return isCalendarDate(date)
      ? date
      : refuse('--date', date, 'a day that exists, such as 2026-12-01', 'Write the day as year, month, day.');
  if (epoch === undefined || epoch === '') return dayAt(now, timeZone);
  if (/^\d{1,12}$/.test(epoch) && Number(epoch) <= lastSecond) return dayAt(Number(epoch) * 1000, timeZone);
  return refuse(
    'SOURCE_DATE_EPOCH',
    epoch,
    'a number of seconds since 1970, such as 1780000000',
    'Set it as "git log -1 --format=%ct" prints it, or leave it out.',
  );
}

function dayAt(milliseconds: number, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(milliseconds)
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}
