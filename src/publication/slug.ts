/**
 * Names below `/<locale>/` that belong to the publication itself. A slug that took one would hide a page.
 */
export const reservedSlugs: readonly string[] = [
  '404',
  'archive',
  'cards',
  'feed',
  'follow',
  'media',
  'page',
];

/** What a slug may be, in words for a report. */
export const slugRule = 'a–z, 0–9 and single hyphens, such as "demonstration-cities"';

/**
 * @param text a folder's name, or an old slug
 * @returns whether it can stand in an address: `a–z`, `0–9`, single hyphens between them
 */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * @param text a name that is no slug
 * @returns the slug nearest to it, for a hint; undefined where nothing is left of it
 * @example suggestSlug('My News_2') // 'my-news-2'
 */
export function suggestSlug(text: string): string | undefined {
  const slug = text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{Mark}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' ? undefined : slug;
}
