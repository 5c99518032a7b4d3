import { translator } from '../../site/i18n/translator.ts';
import type { Locale } from '../../publication/locale.ts';
import { publicationName, publisherName } from '../../publication/names.ts';
import type { FeedSource } from './content.ts';
import { entriesOf } from './entries.ts';

/** The feed of one language, before it is written in a format. */
export type Feed = ReturnType<typeof feedOf>;

/**
 * Gathers what both formats say. All of it comes from content, so that the same content makes the same feeds.
 * @param source what is published, and what was made for it
 * @param locale the language
 * @returns the feed
 */
export function feedOf(source: FeedSource, locale: Locale) {
  const { publication } = source;
  return {
    locale,
    // The other languages, which have feeds of their own.
    others: publication.locales.filter((other) => other !== locale),
    siteUrl: publication.site.url,
    title: publicationName(publication, locale),
    author: publisherName(publication, locale),
    description: translator(locale.tag)('front.description'),
    entries: entriesOf(source, locale),
  };
}
