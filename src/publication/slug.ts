import { devices, isDevice } from '../read/files/devices.ts';

/**
 * Names below `/<locale>/` that belong to the publication itself. A slug that took one would hide a page.
 */
const reservedSlugs: readonly string[] = [
  '404',
  'archive',
  'cards',
  'feed',
  'follow',
  'media',
  'page',
  'search',
];

/** Years are kept for lists of what was published in them. */
const year = /^\d{4}$/;

/** The longest that a slug may be: files and folders are named for it, and not every system takes long names. */
const maxLength = 100;

/** What a slug may be, in words for a report. */
const slugRule = 'a–z, 0–9 and single hyphens, such as "demonstration-cities"';

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
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, maxLength)
    .replace(/-$/, '');
  return slug === '' ? undefined : slug;
}

/** Why a name is no slug. */
export interface SlugProblem {
  readonly rule: 'slug/form' | 'slug/long' | 'slug/reserved';
  /** What is wrong, to be put after the name. */
  readonly predicate: string;
  readonly expected: string;
  /** The slug nearest to the name, where it needs only to be written otherwise. */
  readonly suggestion?: string | undefined;
}

/**
 * @param text a folder's name, or an old slug
 * @returns why it cannot be the slug of a bulletin, or undefined where it can
 */
export function slugProblem(text: string): SlugProblem | undefined {
  if (!isSlug(text)) {
    const near = suggestSlug(text);
    return {
      rule: 'slug/form',
      predicate: 'cannot stand in an address',
      expected: slugRule,
      suggestion: near !== undefined && slugProblem(near) === undefined ? near : undefined,
    };
  }
  if (text.length > maxLength) {
    const expected = `at most ${String(maxLength)} characters`;
    return { rule: 'slug/long', predicate: `has ${String(text.length)} characters`, expected };
  }
  const isOurs = reservedSlugs.includes(text) || year.test(text);
  if (!isOurs && !isDevice(text)) return undefined;
  return {
    rule: 'slug/reserved',
    predicate: isOurs ? 'is kept for a page of every language' : 'is kept by Windows for itself',
    expected: `a name other than ${isOurs ? `${reservedSlugs.join(', ')} and years such as 2026` : devices}`,
  };
}
