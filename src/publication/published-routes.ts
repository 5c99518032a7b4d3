import type { Publication } from './model.ts';
import { bulletinRoute, feedRoute, followRoute, frontRoute, type PublishedRoute } from './routes.ts';

/**
 * Every address of the site.
 * @param publication what is published
 * @returns the routes, old slugs' among them: an address once given away stays taken
 */
export function publishedRoutes({ locales, bulletins, ownerPages }: Publication): PublishedRoute[] {
  const perLocale = locales.flatMap(({ tag }) =>
    [frontRoute(tag), followRoute(tag), feedRoute(tag)].map((route) => ({ route, file: `locales/${tag}/` })),
  );
  const perBulletin = bulletins.flatMap(({ slug, formerly, translations, file: facts }) =>
    translations.flatMap(({ locale, file }) => [
      { route: bulletinRoute(locale, slug), file },
      ...formerly.map((old) => ({ route: bulletinRoute(locale, old), file: facts })),
    ]),
  );
  return [...ownerPages, ...perLocale, ...perBulletin];
}
