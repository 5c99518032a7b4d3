import { href } from '../../publication/addresses.ts';
import type { Alternate } from '../../publication/alternates.ts';
import type { Locale } from '../../publication/locale.ts';

/**
 * @param siteUrl address of the site
 * @param from the language of the page that holds the link; of none, a page of all languages
 * @param to a page in a language
 * @returns the attributes of the link that leads there by the language's own name
 */
export function languageLink(
  siteUrl: URL,
  from: Locale | undefined,
  { locale: { tag, direction }, route }: Alternate,
) {
  const dir = direction === from?.direction ? undefined : direction;
  return { href: href(siteUrl, route), lang: tag, hreflang: tag, dir };
}
