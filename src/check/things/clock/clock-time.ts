import type { NumberInText } from '../../numbers/number-in-text.ts';

/** What a time may mean. */
export interface Reading {
  /** Minutes of a clock of 12 hours. */
  readonly time: number;
  /** Minutes of the day, where a clock of 24 hours or the part of the day tells them. */
  readonly whole: number | undefined;
}

/** A time of day in a text, or a number that may be one. */
export interface ClockTime {
  readonly text: string;
  readonly index: number;
  readonly readings: readonly Reading[];
  /** Whether something but its number says that it is a time. */
  readonly isSure: boolean;
  /** Whether it stands there in digits alone, as others compare it too. */
  readonly isInDigits: boolean;
  /** The numbers of which it is made. */
  readonly numbers: readonly NumberInText[];
}

/** How two times fit: the same; the same of the other half of the day; or neither. */
export type Fit = 'same' | 'opposite' | 'other';

/**
 * @param one a time
 * @param other another
 * @returns how they fit, if each is read as it fits best
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
