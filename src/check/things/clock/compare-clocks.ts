import { cached } from '../../../store/caches.ts';
import type { Rendered } from '../../align/counterparts.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import { clockTimesOf } from './clock-times.ts';
import { fitOf, type ClockTime, type Fit } from './clock-time.ts';

/** A time of a source text, and what its translation says for it. */
export interface ClockPair {
  readonly source: ClockTime;
  readonly translation: ClockTime;
}

/** How the times of two passages fit. */
export interface ComparedClocks {
  /** Another time, or that of another half of the day. */
  readonly exchanged: readonly ClockPair[];
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
  const [theirs, ours] = [[...clockTimesOf(source)], [...clockTimesOf(translation)]];
  if (theirs.length > maxTimes || ours.length > maxTimes) return nothing;
  if (!theirs.some(isSure) && !ours.some(isSure)) return nothing;
  const agreeing = [
    ...take(theirs, ours, 'same', (one, other) => one.isSure && other.isSure),
    ...take(theirs, ours, 'same', (one, other) => one.isSure || other.isSure),
  ];
  const exchanged = [
    ...take(theirs, ours, 'opposite', (one, other) => one.isSure && other.isSure),
    ...take(
      theirs,
      ours,
      'other',
      // Digits are compared with digits by themselves.
      (one, other) => one.isSure && other.isSure && !(one.isInDigits && other.isInDigits),
    ),
  ];
  const settled = [...agreeing, ...exchanged].flatMap((pair) => [
    ...pair.source.numbers,
    ...pair.translation.numbers,
  ]);
  return { exchanged, settled: new Set(settled) };
});

const isSure = (time: ClockTime) => time.isSure;

/** Takes out pairs that fit in one way. */
function take(
  theirs: ClockTime[],
  ours: ClockTime[],
  fit: Fit,
  mayBe: (one: ClockTime, other: ClockTime) => boolean,
): ClockPair[] {
  const pairs: ClockPair[] = [];
  for (const source of [...theirs]) {
    const translation = ours.find((other) => mayBe(source, other) && fitOf(source, other) === fit);
    if (translation === undefined) continue;
    pairs.push({ source, translation });
    theirs.splice(theirs.indexOf(source), 1);
    ours.splice(ours.indexOf(translation), 1);
  }
  return pairs;
}
