import type { EditedSite } from './edited-site.ts';
import type { Next } from './next.ts';

/** What somebody did between two builds to what the first one left. */
export interface Left {
  /** The output folder. */
  readonly dist: string;
  /** The folder of what is kept. */
  readonly store: string;
}

/** A kind of edit. */
export interface Edit {
  readonly name: string;
  /** Changes a site; returns what it changed, or undefined where there is nothing of the kind to change. */
  readonly change?: (site: EditedSite, next: Next) => string | undefined;
  /** Does something to what the last build left instead; returns what it did. */
  readonly spoil?: (left: Left, next: Next) => string;
}

/**
 * @param edits what changes a site, by name
 * @returns edits
 */
export function changes(edits: Readonly<Record<string, NonNullable<Edit['change']>>>): Edit[] {
  return Object.entries(edits).map(([name, change]) => ({ name, change }));
}
