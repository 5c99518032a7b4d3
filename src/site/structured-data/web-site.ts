import type { WebSite, WithContext } from 'schema-dts';

import { absolute } from '../../publication/addresses.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';
import { publicationName } from '../../publication/names.ts';
import { frontRoute, rootRoute } from '../../publication/routes.ts';
import { publisher } from './publisher.ts';

/**
 * What search engines are told of the publication in one language: it stands on its front page.
 * @param publication what is published
 * @param locale the language
 * @returns the site of that language, in the terms of schema.org
 */
export function webSite(publication: Publication, locale: Locale): WithContext<WebSite> {
  return {
    ...siteAt(absolute(publication.site.url, frontRoute(locale.tag))),
    name: publicationName(publication, locale).text,
    inLanguage: locale.tag,
    publisher: publisher(publication, locale),
  };
}

/**
 * What they are told of it in all languages: it stands on the page that lists them.
 * @param publication what is published
 * @returns the whole site; its first name is that of the source language
 */
export function wholeWebSite(publication: Publication): WithContext<WebSite> {
  const { site, locales } = publication;
  const name = publicationName(publication).text;
  const names = new Set(locales.map((locale) => publicationName(publication, locale).text));
  names.delete(name);
  return {
    ...siteAt(absolute(site.url, rootRoute)),
    name,
    ...(names.size > 0 && { alternateName: [...names] }),
    inLanguage: locales.map(({ tag }) => tag),
  };
}

function siteAt(address: string) {
  return { '@context': 'https://schema.org', '@type': 'WebSite', '@id': address, url: address } as const;
}
