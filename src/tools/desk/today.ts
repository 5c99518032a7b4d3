import { buildDay, dayWish } from '../../publication/build-day.ts';
import type { Publication } from '../../publication/model.ts';

/** @returns the editor's own day, `2026-01-31` */
export function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/**
 * @param publication what was read
 * @returns the day of a build that is begun now; undefined where it cannot be read, of which each build tells
 */
export function buildToday({ site }: Publication): string | undefined {
  return buildDay(dayWish(undefined), site.timeZone, () => undefined);
}
