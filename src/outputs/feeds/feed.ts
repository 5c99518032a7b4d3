import { translator } from '../../site/i18n/translator.ts';
import type { Pictures } from '../../site/pictures/pictures.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { publicationName, publisherName } from '../../publication/names.ts';
import { entriesOf } from './entries.ts';

/** The feed of one language, before it is written in a format. */
export type Feed = ReturnType<typeof feedOf>;

/**
 * Gathers what both formats say. All of it comes from content, so that the same content makes the same feeds.
 * @param publication what is published
 * @param locale the language
 * @param pictures the pictures that were made for pages
 * @returns the feed
 */
export function feedOf(publication: Publication, locale: Locale, pictures: Pictures) {
  return {
    locale,
    // The other languages, which have feeds of their own.
    others: publication.locales.filter((other) => other !== locale),
    siteUrl: publication.site.url,
    title: publicationName(publication, locale),
    author: publisherName(publication, locale),
    description: translator(locale.tag)('front.description'),
    entries: entriesOf(publication, locale, pictures),
  };
}
