import { compare } from '../read/findings/finding.ts';
import type { Published } from './published.ts';

/**
 * @param published a bulletin in one language
 * @returns the calendar date of the last change that its readers are told of: one of the whole bulletin, or a correction
 *   in this language; undefined where there was none
 */
export function lastUpdated({ bulletin, translation }: Published): string | undefined {
  const days = translation.corrections.map(({ date }) => date);
  return [...(bulletin.updated === undefined ? [] : [bulletin.updated]), ...days].sort(compare).at(-1);
}

/** @returns the calendar date of a text's last change, its withdrawal among them; of its publication, where there was none since */
export function lastChanged(published: Published): string {
  const { bulletin } = published;
  const changed = lastUpdated(published) ?? bulletin.published;
  const { withdrawn } = bulletin;
  return withdrawn !== undefined && withdrawn.date > changed ? withdrawn.date : changed;
}
