import { z } from 'zod';

/**
 * @param text what an editor wrote as a date
 * @returns whether it is a day that exists, written `2023-05-20`
 */
export function isCalendarDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** What is expected where a day should stand. */
export const calendarDay = 'a day that exists, written like 2023-05-20';

/** A calendar date in a file that editors write. */
export const calendarDate = z.string({ error: calendarDay }).refine(isCalendarDate, calendarDay);
