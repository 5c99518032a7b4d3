import type { Bulletin } from './model.ts';

/** @returns the calendar date of a bulletin's last change, its withdrawal among them; of its publication, where there was none since */
export function lastChanged({ updated, published, withdrawn }: Bulletin): string {
  const changed = updated ?? published;
  return withdrawn !== undefined && withdrawn.date > changed ? withdrawn.date : changed;
}
