import { cached } from '../../../store/caches.ts';
import type { Rendered } from '../../align/counterparts.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import { clockTimesOf, mayTellTime } from './clock-times.ts';
import { fitOf, type ClockTime, type Fit } from './clock-time.ts';
import { takePairs, type Pair } from '../pairs.ts';

/** How the times of two passages fit. */
export interface ComparedClocks {
  /** Another time, or that of another half of the day. */
  readonly exchanged: readonly Pair<ClockTime>[];
  /** Numbers of times that agree, or are reported as not doing so. */
  readonly settled: ReadonlySet<NumberInText>;
}

/** Among more numbers than this no times are looked for: each would be compared with each other. */
const maxTimes = 200;

const nothing: ComparedClocks = { exchanged: [], settled: new Set() };

/**
 * Compares times of day: those that are sure to be times with each other, then what is left with numbers that may be some.
 * @param passages a passage, and the one that renders it
 * @returns what does not fit, and which numbers need no counterpart
 */
export const compareClocks = cached(({ source, translation }: Rendered): ComparedClocks => {
  if (!mayTellTime(source) && !mayTellTime(translation)) return nothing;
  const [theirs, ours] = [[...clockTimesOf(source)], [...clockTimesOf(translation)]];
  if (theirs.length > maxTimes || ours.length > maxTimes) return nothing;
  if (!theirs.some(isSure) && !ours.some(isSure)) return nothing;
  const take = (fit: Fit, mayBe: (one: ClockTime, other: ClockTime) => boolean) =>
    takePairs(theirs, ours, (one, other) => mayBe(one, other) && fitOf(one, other) === fit);
  const areSure = (one: ClockTime, other: ClockTime) => one.isSure && other.isSure;
  const agreeing = [...take('same', areSure), ...take('same', (one, other) => one.isSure || other.isSure)];
  const exchanged = [
    ...take('opposite', areSure),
    // Digits are compared with digits by themselves.
    ...take('other', (one, other) => areSure(one, other) && !(one.isInDigits && other.isInDigits)),
  ];
  const settled = [...agreeing, ...exchanged].flatMap((pair) => [
    ...pair.source.numbers,
    ...pair.translation.numbers,
  ]);
  return { exchanged, settled: new Set(settled) };
});

const isSure = (time: ClockTime) => time.isSure;
