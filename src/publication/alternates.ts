import type { Bulletin, Publication } from './model.ts';
import { bulletinRoute, followRoute, frontRoute, rootRoute } from './routes.ts';

/** The same page in one of the languages that it exists in. */
export interface Alternate {
  readonly locale: string;
  readonly route: string;
}

/** A page's versions in all languages, itself among them, and the one for readers of none of these. */
export interface Alternates {
  readonly translations: readonly Alternate[];
  readonly xDefault: string;
}

/** @returns the languages of a bulletin; a reader of none of them gets its source text */
export function bulletinAlternates(bulletin: Bulletin): Alternates {
  return {
    translations: bulletin.translations.map(({ locale }) => ({
      locale,
      route: bulletinRoute(locale, bulletin.slug),
    })),
    xDefault: bulletinRoute(bulletin.sourceLocale, bulletin.slug),
  };
}

/** @returns the front pages of all languages, which are also the alternates of the root */
export function frontAlternates(publication: Publication): Alternates {
  return everyLocale(publication, frontRoute);
}

/** @returns the pages that say how to follow, in all languages */
export function followAlternates(publication: Publication): Alternates {
  return everyLocale(publication, followRoute);
}

function everyLocale(publication: Publication, route: (locale: string) => string): Alternates {
  return {
    translations: publication.locales.map(({ tag }) => ({ locale: tag, route: route(tag) })),
    xDefault: rootRoute,
  };
}
