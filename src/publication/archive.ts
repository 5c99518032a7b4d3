import { cachedLast } from '../store/caches.ts';
import type { Publication } from './model.ts';
import { textsIn, type Published } from './published.ts';

/** How many bulletins a page lists. */
export const bulletinsPerPage = 20;

/** Bulletins by the pages that list them. */
export type ArchivePages = readonly (readonly Published[])[];

/**
 * The pages that list the bulletins of a language: its front page, then those of its archive.
 * @param publication what is published
 * @param locale tag of the language
 * @returns the bulletins of each page, newest first; one page without any where the language has none
 */
export function archiveOf(publication: Publication, locale: string): ArchivePages {
  return archives(publication).get(locale) ?? [[]];
}

/**
 * @param archive the bulletins of a language by pages
 * @returns calendar dates of the newest and of the oldest of them; none where there are none
 */
export function endsOf(archive: ArchivePages): string[] {
  return [archive.at(0)?.at(0), archive.at(-1)?.at(-1)].flatMap((end) => end?.bulletin.published ?? []);
}

const archives = cachedLast(
  (publication: Publication): ReadonlyMap<string, ArchivePages> =>
    new Map(publication.locales.map(({ tag }) => [tag, paged(textsIn(publication.bulletins, tag))])),
);

function paged(published: readonly Published[]): ArchivePages {
  const count = Math.max(1, Math.ceil(published.length / bulletinsPerPage));
  return Array.from({ length: count }, (_, index) =>
    published.slice(index * bulletinsPerPage, (index + 1) * bulletinsPerPage),
  );
}
