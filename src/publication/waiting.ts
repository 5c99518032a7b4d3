import { compare } from '../reading/finding.ts';
import type { Bulletin } from './model.ts';

/** A bulletin that is ready before its day. */
export interface Waiting {
  readonly slug: string;
  /** Calendar date of the day on which it is published. */
  readonly until: string;
}

/**
 * @param bulletin a bulletin
 * @param day calendar date of the build; undefined where no day counts
 * @returns whether the day on which it is published has not come
 */
export function isWaiting({ published, isDraft }: Bulletin, day: string | undefined): boolean {
  return day !== undefined && !isDraft && published > day;
}

/**
 * @param bulletins bulletins that wait
 * @returns until when, the soonest first
 */
export function waitingOf(bulletins: readonly Bulletin[]): Waiting[] {
  return bulletins
    .map(({ slug, published }) => ({ slug, until: published }))
    .sort((a, b) => compare(a.until, b.until) || compare(a.slug, b.slug));
}
