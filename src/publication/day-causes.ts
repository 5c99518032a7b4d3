import type { ParsedData } from '../read/data/data-file.ts';
import { toAscii } from '../read/words/digits.ts';
import { valueAt } from '../read/data/field-name.ts';
import type { Cause, CauseOf } from '../read/data/shape.ts';
import { calendarDay, isCalendarDate } from './calendar-date.ts';

const monthName = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' });

/**
 * Explains a day that is written otherwise than here, or that no calendar has.
 * @param parsed the data of a `bulletin.yaml`, or of a front matter
 * @returns what says why a day is wrong, from its path; undefined where it is for another reason
 */
export function dayCauses({ data, lineOf }: ParsedData): CauseOf {
  return (path) => {
    const field = String(path.at(-1));
    const found = valueAt(data, path);
    if (!['published', 'updated', 'date'].includes(field) || typeof found !== 'string') return undefined;
    if (found.trim() === '' || isCalendarDate(found)) return undefined;
    return { line: lineOf(path), found, expected: calendarDay, ...said(field, found) };
  };
}

function said(field: string, found: string): Pick<Cause, 'message' | 'hint'> {
  const text = found.trim().replaceAll(/\p{Nd}/gu, (digit) => toAscii(digit));
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  const length = daysIn(year, month);
  if (length !== undefined && length < Number(day))
    return {
      message: `There is no such day: ${monthName.format(new Date(`${year}-${month}-01`))} ${year} has ${String(length)} days.`,
      hint: 'Write the right day.',
    };
  const days = meantDays(text).map((each) => `${field}: ${each}`);
  return {
    message: `The day in "${field}" is not written as the year, the month and the day.`,
    hint: `Write ${days.length === 0 ? `the day in digits, such as ${field}: 2023-05-20` : days.join(' or ')}.`,
  };
}

/** How many days a month has; undefined where there is no such month. */
function daysIn(year: string, month: string): number | undefined {
  return isCalendarDate(`${year}-${month}-01`)
    ? Temporal.PlainYearMonth.from(`${year}-${month}`).daysInMonth
    : undefined;
}

/** The days that the digits can mean: two where the day may be the month. */
function meantDays(text: string): string[] {
  const [, first = '', second = '', third = ''] =
    /^(\d{1,4})[-./ ]+(\d{1,2})[-./ ]+(\d{1,4})$/.exec(text) ?? [];
  const orders =
    first.length === 4
      ? [
          [first, second, third],
          [first, third, second],
        ].slice(0, Number(second) > 12 ? 2 : 1)
      : [
          [third, second, first],
          [third, first, second],
        ];
  const days = orders.map((parts) => parts.map((part) => part.padStart(2, '0')).join('-'));
  return [...new Set(days.filter(isCalendarDate))];
}
