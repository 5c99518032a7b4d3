import { CommandError } from '../../read/terminal/command-error.ts';
import { sha256Of } from '../../store/entry.ts';

/** One of the shares that works are parted into, so that several machines can each make one. */
export interface Share {
  /** Counted from 1. */
  readonly part: number;
  /** How many there are. */
  readonly of: number;
}

/**
 * @param text what was written, such as `2/8`; nothing where all is meant
 * @returns the share
 * @throws a CommandError where it is none
 */
export function parseShare(text: string): Share | undefined {
  if (text === '') return undefined;
  const [, part, of] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (part === undefined || of === undefined || part < 1 || part > of)
    throw new CommandError(
      `--only ${text} is no share.`,
      'Write which share and how many there are, such as --only 2/8.',
    );
  return { part, of };
}

/**
 * Parts works by their names alone, so that one that is added moves no other.
 * @param share a share; all where none is meant
 * @param slug slug of a work
 * @returns whether the work belongs to it
 */
export function isInShare(share: Share | undefined, slug: string): boolean {
  if (share === undefined) return true;
  return placeAmong(slug, share.of) + 1 === share.part;
}

/**
 * Parts things by their names alone.
 * @param name name of a thing
 * @param count how many parts there are
 * @returns which of them it belongs to, counted from 0
 */
export function placeAmong(name: string, count: number): number {
  return parseInt(sha256Of(Buffer.from(name)).slice(0, 8), 16) % count;
}

/**
 * @param route route of a file of the site
 * @returns the slug of the work that it belongs to; of other files, a part of the route that is as good
 */
export function slugOf(route: string): string {
  return route.split('/')[2] ?? '';
}
