import type { Hours } from '../cldr/day-parts.ts';

/** Minutes of half a day and of a whole one. */
export const [half, whole] = [720, 1440];

/** Languages draw the borders of night and morning so far apart, and the two halves of the day are farther. */
const farthest = 180;

/**
 * Finds which half of the day is meant.
 * @param time minutes of a clock of 12 hours
 * @param hours the part of the day that is named beside it
 * @returns minutes of the day, or undefined where both halves are as near to that part
 */
export function timeIn(time: number, hours: Hours): number | undefined {
  const [one, other] = [time, time + half].map((minutes) => ({ minutes, far: distance(minutes, hours) }));
  if (one === undefined || other === undefined) return undefined;
  const [near, far] = one.far < other.far ? [one, other] : [other, one];
  const isFar = near.far === 0 ? far.far > 0 : near.far <= farthest && far.far - near.far >= farthest;
  return isFar ? near.minutes : undefined;
}

/** From the nearest minute of a part of the day. */
function distance(minutes: number, [first, last]: Hours): number {
  const [start, end] = [first * 60, last * 60 + 59];
  const length = (end - start + whole) % whole;
  const after = (minutes - start + whole) % whole;
  return after <= length ? 0 : Math.min(after - length, whole - after);
}
