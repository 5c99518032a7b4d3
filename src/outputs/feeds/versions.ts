import { bulletinAlternates } from '../../publication/alternates.ts';
import type { Locale } from '../../publication/locale.ts';
import type { EntrySource } from './entry-source.ts';

/** A bulletin's page in one of its languages. */
export interface Version {
  readonly locale: Locale;
  readonly route: string;
}

/**
 * @param source a bulletin in one language
 * @returns its page in each of its languages, that language first: what takes one address takes the first
 */
export function versionsOf({ bulletin, locale, publication }: EntrySource): Version[] {
  const routes = new Map(
    bulletinAlternates(bulletin).translations.map((alternate) => [alternate.locale, alternate.route]),
  );
  const others = publication.locales.filter((other) => other !== locale);
  return [locale, ...others].flatMap((each) => {
    const route = routes.get(each.tag);
    return route === undefined ? [] : [{ locale: each, route }];
  });
}
