import type { Locale } from './locale.ts';
import type { Publication } from './model.ts';

/** A name, and the language it is in. */
export interface Name {
  readonly text: string;
  /** Tag of that language. */
  readonly tag: string;
  /** The language; undefined where the publication has no such one. */
  readonly locale: Locale | undefined;
}

/**
 * The publication's name for readers of a language. Where it has none in that language, it is the source
 * language's, to be marked as such; the rule `site/name` lists these.
 * @param publication what is published
 * @param locale the readers' language; without it the name is the source language's
 * @returns the name, and which language it is in
 */
export function publicationName(publication: Publication, locale?: Locale): Name {
  return inLocale(publication.site.name, publication, locale);
}

/**
 * @param publication what is published
 * @param locale the readers' language
 * @returns the publisher's name; the publication's where no publisher is given
 */
export function publisherName(publication: Publication, locale: Locale): Name {
  const { publisher, name } = publication.site;
  return inLocale(publisher ?? name, publication, locale);
}

function inLocale(
  names: Readonly<Record<string, string>>,
  { site, locales }: Publication,
  locale: Locale | undefined,
): Name {
  const own = locale && names[locale.tag];
  if (locale !== undefined && own !== undefined) return { text: own, tag: locale.tag, locale };
  const tag = site.sourceLocale;
  return { text: names[tag] ?? '', tag, locale: locales.find((each) => each.tag === tag) };
}
