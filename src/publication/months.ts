import type { Published } from './published.ts';

/** Names the month of a calendar date, in words. Months are those of the readers' calendar, so a date's own digits say nothing. */
type MonthName = (calendarDate: string) => string;

/**
 * @param published bulletins in the order of their dates
 * @param name names their months
 * @returns the same by their months, in the same order
 */
export function byMonth(published: readonly Published[], name: MonthName) {
  const months: { name: string; bulletins: Published[] }[] = [];
  for (const each of published) {
    const own = name(each.bulletin.published);
    const last = months.at(-1);
    if (last?.name === own) last.bulletins.push(each);
    else months.push({ name: own, bulletins: [each] });
  }
  return months;
}

/**
 * @param dates calendar dates of the newest and the oldest bulletin of a list
 * @param name names their months
 * @returns whether the list is of more than one month, so that naming these says anything
 */
export function spanMonths(dates: readonly string[], name: MonthName): boolean {
  return new Set(dates.map(name)).size > 1;
}
