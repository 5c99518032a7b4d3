import { lastChanged } from '../../publication/last-changed.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { textsIn, type Published } from '../../publication/published.ts';
import { compare } from '../../read/findings/finding.ts';

/** How many bulletins a feed holds: with their full texts, all of them would be megabytes for a cheap phone. */
export const feedLength = 20;

/**
 * @param publication what is published
 * @param locale the language
 * @returns the texts of the feeds of that language
 */
export function latestIn({ bulletins, withdrawn }: Publication, { tag }: Locale): Published[] {
  return [...textsIn(bulletins, tag), ...textsIn(withdrawn, tag)]
    .sort((a, b) => compare(lastChanged(b), lastChanged(a)) || compare(a.bulletin.slug, b.bulletin.slug))
    .slice(0, feedLength);
}
