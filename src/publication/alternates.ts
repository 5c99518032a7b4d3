import { archiveOf } from './archive.ts';
import type { Locale } from './locale.ts';
import type { Publication, Work } from './model.ts';
import { archiveRoute, bulletinRoute, frontRoute, rootRoute } from './routes.ts';
import { worksOf } from './work.ts';

/** The same page in one of the languages that it exists in. */
export interface Alternate {
  readonly locale: Locale;
  readonly route: string;
}

/** A page's versions in all languages, itself among them, and the one for readers of none of these. */
export interface Alternates {
  readonly translations: readonly Alternate[];
  readonly xDefault: string;
}

/** @returns the languages of a bulletin; a reader of none of them gets its source text */
export function bulletinAlternates(bulletin: Work): Alternates {
  const { sourceLocale, slug } = bulletin;
  return { ...pageAlternates(bulletin), xDefault: bulletinRoute(sourceLocale, slug) };
}

/** @returns the languages of a standing page; a reader of none of them gets the list of all languages */
export function pageAlternates({ translations, slug }: Work): Alternates {
  return inLocales(
    translations.map(({ locale }) => locale),
    (tag) => bulletinRoute(tag, slug),
  );
}

/**
 * @param publication what is published
 * @param slug a bulletin or a standing page that one text is held back of
 * @returns the languages that it is still there in; where it is in none, the front pages
 */
export function alternatesOfHeld(publication: Publication, slug: string): Alternates {
  const work = worksOf(publication).find((each) => each.slug === slug);
  if (work === undefined) return frontAlternates(publication);
  return work.kind === 'page' ? pageAlternates(work) : bulletinAlternates(work);
}

/** @returns a page that is there in every language */
export function localeAlternates({ locales }: Publication, routeIn: (locale: string) => string): Alternates {
  return inLocales(locales, routeIn);
}

/** @returns the front pages of all languages, which are also the alternates of the root */
export function frontAlternates(publication: Publication): Alternates {
  return localeAlternates(publication, frontRoute);
}

/** @returns one page of the list of bulletins, in the languages that have so many; the first is the front page */
export function archiveAlternates(publication: Publication, page: number): Alternates {
  const locales = publication.locales.filter(({ tag }) => page <= archiveOf(publication, tag).length);
  return inLocales(locales, (locale) => archiveRoute(locale, page));
}

/**
 * @param publication what is published
 * @param route a page of the owner's
 * @returns the languages that it exists in: those that have a page of its name. None where it is in no language's folder
 */
export function ownerAlternates({ locales, ownerPages }: Publication, route: string): Alternates {
  const name = route.slice(route.indexOf('/', 1));
  const routeIn = (locale: string) => `/${locale}${name}`;
  const present = new Set(ownerPages.map((page) => page.route));
  const isIn = ({ tag }: Locale) => present.has(routeIn(tag));
  return inLocales(locales.some(({ tag }) => routeIn(tag) === route) ? locales.filter(isIn) : [], routeIn);
}

/** Pages that were written in no language first: a reader of none of theirs gets the list of all languages. */
function inLocales(locales: readonly Locale[], route: (locale: string) => string): Alternates {
  return {
    translations: locales.map((locale) => ({ locale, route: route(locale.tag) })),
    xDefault: rootRoute,
  };
}
