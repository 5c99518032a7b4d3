import type { Rendered } from '../../align/counterparts.ts';
import { knownOfBoth } from '../../known.ts';
import { compareSaid, nothingSaid, type ComparedSaid } from '../compare-said.ts';
import { clockTimesOf, mayTellTime } from './clock-times.ts';
import { fitOf, type ClockTime } from './clock-time.ts';

/**
 * Compares times of day.
 * @param passages a passage, and the one that renders it
 * @returns another time, or that of another half of the day; and which numbers need no counterpart
 */
export const compareClocks = knownOfBoth(({ source, translation }: Rendered): ComparedSaid<ClockTime> =>
  mayTellTime(source) || mayTellTime(translation)
    ? compareSaid(clockTimesOf(source), clockTimesOf(translation), fitOf)
    : nothingSaid,
);
