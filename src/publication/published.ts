import type { Bulletin, Publication } from './model.ts';
import type { Translation } from './translation.ts';

/** A bulletin in the one language that its readers have. */
export interface Published {
  readonly bulletin: Bulletin;
  readonly translation: Translation;
}

/**
 * The bulletins of one language.
 * @param publication what is published
 * @param locale tag of the language
 * @returns those that exist in it, newest first
 */
export function publishedIn({ bulletins }: Publication, locale: string): Published[] {
  return bulletins.flatMap((bulletin) =>
    bulletin.translations
      .filter((translation) => translation.locale === locale)
      .map((translation) => ({ bulletin, translation })),
  );
}

/**
 * One bulletin in one language.
 * @param publication what is published
 * @param locale tag of the language
 * @param slug slug of the bulletin
 * @returns the two
 * @throws where it does not exist: pages are made only of what does
 */
export function publishedAt({ bulletins }: Publication, locale: string, slug: string): Published {
  const bulletin = bulletins.find((candidate) => candidate.slug === slug);
  const translation = bulletin?.translations.find((candidate) => candidate.locale === locale);
  if (!bulletin || !translation)
    throw new Error(`There is no bulletin "${slug}" in the language "${locale}".`);
  return { bulletin, translation };
}
