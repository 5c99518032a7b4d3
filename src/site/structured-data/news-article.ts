import type { NewsArticle, WithContext } from 'schema-dts';

import { absolute } from '../../publication/addresses.ts';
import { lastChanged } from '../../publication/last-changed.ts';
import type { Publication } from '../../publication/model.ts';
import type { Published } from '../../publication/published.ts';
import { bulletinRoute, frontRoute } from '../../publication/routes.ts';
import { publisher } from './publisher.ts';

/**
 * What search engines are told of a bulletin in one language: nothing that its page does not show. Each text is a work
 * of its own; the source text names its translations, and each of them the source text.
 * @param publication what is published
 * @param published the bulletin in that language
 * @returns the article, in the terms of schema.org
 */
export function newsArticle(
  publication: Publication,
  { bulletin, translation }: Published,
): WithContext<NewsArticle> {
  const { slug, published, sourceLocale, translations } = bulletin;
  const { locale, title, translator } = translation;
  const { tag } = locale;
  const addressIn = (language: string) => absolute(publication.site.url, bulletinRoute(language, slug));
  const textIn = (language: string) => ({
    '@type': 'NewsArticle' as const,
    '@id': addressIn(language),
    inLanguage: language,
  });
  const others = translations.filter(({ locale: { tag } }) => tag !== sourceLocale);
  return {
    '@context': 'https://schema.org',
    ...textIn(tag),
    url: addressIn(tag),
    headline: title,
    datePublished: published,
    dateModified: lastChanged(bulletin),
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', '@id': absolute(publication.site.url, frontRoute(tag)) },
    publisher: publisher(publication, locale),
    ...(translator !== undefined && { translator: { '@type': 'Person', name: translator } }),
    ...(tag !== sourceLocale && { translationOfWork: textIn(sourceLocale) }),
    ...(tag === sourceLocale &&
      others.length > 0 && { workTranslation: others.map((other) => textIn(other.locale.tag)) }),
  };
}
