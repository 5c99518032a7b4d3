import type { Publication } from './model.ts';

/** A name, and the language it is in. */
export interface Name {
  readonly text: string;
  readonly locale: string;
}

/**
 * The publication's name for readers of a language. Where it has none in that language, it is the source
 * language's, to be marked as such; the rule `site/name` lists these.
 * @param publication what is published
 * @param locale tag of the readers' language
 * @returns the name, and which language it is in
 */
export function publicationName({ site }: Publication, locale: string): Name {
  return inLocale(site.name, locale, site.sourceLocale);
}

/**
 * @param publication what is published
 * @param locale tag of the readers' language
 * @returns the publisher's name; the publication's where no publisher is given
 */
export function publisherName({ site }: Publication, locale: string): Name {
  return inLocale(site.publisher ?? site.name, locale, site.sourceLocale);
}

function inLocale(names: Readonly<Record<string, string>>, locale: string, source: string): Name {
  const own = names[locale];
  return own === undefined ? { text: names[source] ?? '', locale: source } : { text: own, locale };
}
