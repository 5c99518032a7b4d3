import { archiveOf } from './archive.ts';
import type { Publication } from './model.ts';
import {
  archiveRoute,
  bulletinRoute,
  feedRoute,
  feedStyleRoute,
  followRoute,
  jsonFeedRoute,
  robotsRoute,
  sitemapRoute,
  type PublishedRoute,
} from './routes.ts';

/** What crawlers ask for, which is there whatever is published. */
const forCrawlers: readonly PublishedRoute[] = [
  { route: sitemapRoute, file: 'src/pages/sitemap.xml.ts' },
  { route: robotsRoute, file: 'src/pages/robots.txt.ts' },
];

/**
 * Every page and feed of the site, and what crawlers are told.
 * @param publication what is published
 * @returns their routes
 */
export function publishedRoutes(publication: Publication): PublishedRoute[] {
  const { locales, bulletins, withdrawn, heldPages, ownerPages } = publication;
  const perLocale = locales.flatMap(({ tag }) => {
    const lists = archiveOf(publication, tag).map((_, index) => archiveRoute(tag, index + 1));
    const others = [followRoute, feedRoute, jsonFeedRoute, feedStyleRoute].map((routeOf) => routeOf(tag));
    return [...lists, ...others].map((route) => ({ route, file: `locales/${tag}/` }));
  });
  const perBulletin = [...bulletins, ...withdrawn].flatMap(({ slug, translations }) =>
    translations.map(({ locale, file }) => ({ route: bulletinRoute(locale, slug), file })),
  );
  const held = heldPages.map(({ locale, slug, file }) => ({ route: bulletinRoute(locale, slug), file }));
  return [...ownerPages, ...forCrawlers, ...perLocale, ...perBulletin, ...held];
}

/**
 * Every address that bulletins had before: nothing is there, and nothing else may be.
 * @param publication what is published
 * @returns the routes of their old slugs
 */
export function formerRoutes({ bulletins, withdrawn }: Publication): PublishedRoute[] {
  return [...bulletins, ...withdrawn].flatMap(({ formerly, translations, file }) =>
    formerly.flatMap((slug) =>
      translations.map(({ locale }) => ({ route: bulletinRoute(locale, slug), file })),
    ),
  );
}
