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
  return inLanguage(bulletins, locale);
}

/**
 * The bulletins of one language that were withdrawn.
 * @param publication what is published
 * @param locale tag of the language
 * @returns those that existed in it, newest first
 */
export function withdrawnIn({ withdrawn }: Publication, locale: string): Published[] {
  return inLanguage(withdrawn, locale);
}

function inLanguage(bulletins: readonly Bulletin[], locale: string): Published[] {
  return bulletins.flatMap((bulletin) =>
    bulletin.translations
      .filter((translation) => translation.locale.tag === locale)
      .map((translation) => ({ bulletin, translation })),
  );
}
