import type { Locale } from './locale.ts';
import type { Publication } from './model.ts';
import { bulletinRoute } from './routes.ts';
import type { Translation } from './translation.ts';

/** A way to a standing page. */
export interface StandingLink {
  readonly title: string;
  readonly route: string;
  /** The language that the page is in. */
  readonly locale: Locale;
}

/**
 * @param publication what is published
 * @param locale the readers' language
 * @returns the way to each standing page, in the readers' language or, where it is not there, in that of its source text
 */
export function standingLinks({ pages }: Publication, locale: Locale): StandingLink[] {
  return pages.flatMap(({ slug, source, translations }) => {
    const text = translations.find((each) => each.locale.tag === locale.tag) ?? source;
    return text === undefined ? [] : [linkTo(slug, text)];
  });
}

/**
 * @param publication what is published
 * @returns the ways to each standing page in all its languages
 */
export function allStandingLinks({ pages }: Publication): StandingLink[] {
  return pages.flatMap(({ slug, translations }) => translations.map((text) => linkTo(slug, text)));
}

function linkTo(slug: string, { title, locale }: Translation): StandingLink {
  return { title, route: bulletinRoute(locale.tag, slug), locale };
}
