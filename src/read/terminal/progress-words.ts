import { numberOf } from '../words/english.ts';

/** How far something is. */
export interface HowFar {
  /** What is done, as a line begins with it: `Rendering pages`. */
  readonly doing: string;
  /** How many things there are; undefined where nobody knows. */
  readonly of: number | undefined;
  /** How many of them are done. */
  readonly done: number;
  /** Seconds until it ends; undefined where nothing tells. */
  readonly secondsLeft: number | undefined;
}

/**
 * @param far how far something is
 * @returns what is shown of it, in one line
 * @example progressWords({ doing: 'Rendering pages', of: 5000, done: 1204, secondsLeft: 38 })
 * // 'Rendering pages: 1204 of 5000, about 40 s left …'
 */
export function progressWords({ doing, of, done, secondsLeft }: HowFar): string {
  const count = of === undefined ? '' : `: ${numberOf(done)} of ${numberOf(of)}`;
  const left = secondsLeft === undefined ? '' : `, about ${timeWords(secondsLeft)} left`;
  return `${doing}${count}${left} …`;
}

/** As exact as an estimate is, and no more, so that the words do not change all the time. */
function timeWords(seconds: number): string {
  if (seconds <= 10) return `${String(Math.max(1, Math.round(seconds)))} s`;
  if (seconds < 90) return `${String(Math.round(seconds / 5) * 5)} s`;
  const minutes = seconds / 60;
  return minutes < 90 ? `${String(Math.round(minutes))} min` : `${String(Math.round(minutes / 60))} h`;
}
