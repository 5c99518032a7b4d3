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
  return nameIn(publication.site.name, publication, locale);
}

/**
 * @param publication what is published
 * @param locale the readers' language
 * @returns the publisher's name; the publication's where no publisher is given
 */
export function publisherName(publication: Publication, locale: Locale): Name {
  const { publisher, name } = publication.site;
  return nameIn(publisher ?? name, publication, locale);
}

/**
 * @param texts what is said, by language
 * @param tags languages, the best first
 * @param publication what is published
 * @returns what is said in the first of these languages that it is said in
 */
export function firstIn(
  texts: Readonly<Record<string, string>>,
  tags: readonly string[],
  { locales }: Publication,
): Name | undefined {
  const tag = tags.find((each) => Object.hasOwn(texts, each));
  const text = tag === undefined ? undefined : texts[tag];
  if (tag === undefined || text === undefined) return undefined;
  return { text, tag, locale: locales.find((each) => each.tag === tag) };
}

function nameIn(
  names: Readonly<Record<string, string>>,
  publication: Publication,
  locale: Locale | undefined,
): Name {
  const { sourceLocale } = publication.site;
  return (
    firstIn(names, [locale?.tag ?? sourceLocale, sourceLocale], publication) ?? {
      text: '',
      tag: sourceLocale,
      locale: undefined,
    }
  );
}
