import type { CorrectionComment, NewsArticle, WithContext } from 'schema-dts';

import { absolute } from '../../publication/addresses.ts';
import { latestFirst, type Correction } from '../../publication/corrections.ts';
import { lastChanged } from '../../publication/last-changed.ts';
import type { Publication } from '../../publication/model.ts';
import type { Published } from '../../publication/published.ts';
import { bulletinRoute, frontRoute } from '../../publication/routes.ts';
import { publisher } from './publisher.ts';

/**
 * What search engines are told of a bulletin in one language: nothing that its page does not show. Each text is a work
 * of its own; the source text names its translations, and each of them the source text.
 * @param publication what is published
 * @param text the bulletin in that language
 * @returns the article, in the terms of schema.org
 */
export function newsArticle(publication: Publication, text: Published): WithContext<NewsArticle> {
  const { bulletin, translation } = text;
  const { slug, published, sourceLocale, translations } = bulletin;
  const { locale, title, translator, corrections } = translation;
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
    dateModified: lastChanged(text),
    ...(corrections.length > 0 && { correction: latestFirst(corrections).map(comment) }),
    isAccessibleForFree: true,
    isPartOf: { '@type': 'WebSite', '@id': absolute(publication.site.url, frontRoute(tag)) },
    publisher: publisher(publication, locale),
    ...(translator !== undefined && { translator: { '@type': 'Person', name: translator } }),
    ...(tag !== sourceLocale && { translationOfWork: textIn(sourceLocale) }),
    ...(tag === sourceLocale &&
      others.length > 0 && { workTranslation: others.map((other) => textIn(other.locale.tag)) }),
  };
}

function comment({ date, what }: Correction): CorrectionComment {
  return { '@type': 'CorrectionComment', text: what, datePublished: date };
}
