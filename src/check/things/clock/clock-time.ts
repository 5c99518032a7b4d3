import type { Fit, Said } from '../compare-said.ts';

/** What a time may mean. */
export interface Reading {
  /** Minutes of a clock of 12 hours. */
  readonly time: number;
  /** Minutes of the day, where a clock of 24 hours or the part of the day tells them. */
  readonly whole: number | undefined;
}

/** A time of day in a text, or a number that may be one. */
export interface ClockTime extends Said {
  readonly readings: readonly Reading[];
}

/**
 * @param one a time
 * @param other another
 * @returns how they fit, if each is read as it fits best; as opposite, those that are the same in the other half of the day
 */
export function fitOf({ readings }: ClockTime, other: ClockTime): Fit {
  const alike = readings.flatMap((one) =>
    other.readings.filter(({ time }) => time === one.time).map((each) => [one.whole, each.whole] as const),
  );
  if (alike.length === 0) return 'other';
  return alike.some(([one, each]) => one === undefined || each === undefined || one === each)
    ? 'same'
    : 'opposite';
}
