import type { Locale } from './locale.ts';
import type { Publication } from './model.ts';
import { bulletinRoute } from './routes.ts';

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
    if (text === undefined) return [];
    return [{ title: text.title, route: bulletinRoute(text.locale.tag, slug), locale: text.locale }];
  });
}
