import type { Bulletin } from './model.ts';

/** @returns the calendar date of a bulletin's last change: of its publication, where there was none since */
export function lastChanged({ updated, published }: Bulletin): string {
  return updated ?? published;
}
