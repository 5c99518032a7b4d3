import { archiveOf } from './archive.ts';
import type { Locale } from './locale.ts';
import type { Publication } from './model.ts';
import { publishedIn, withdrawnIn, type Published } from './published.ts';

/** A page to make of a dynamic route: its parameters, and what its template is given. */
export interface PagePath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/**
 * @param publication what is published
 * @returns a page for every language
 */
export function localePaths({ locales }: Publication): PagePath<{ locale: string }, { locale: Locale }>[] {
  return locales.map((locale) => ({ params: { locale: locale.tag }, props: { locale } }));
}

/**
 * @param publication what is published
 * @returns a page for every further one of the list of bulletins, in every language; the first is its front page
 */
export function archivePaths(
  publication: Publication,
): PagePath<{ locale: string; page: string }, { locale: Locale; page: number }>[] {
  return publication.locales.flatMap((locale) =>
    archiveOf(publication, locale.tag)
      .map((_, index) => index + 1)
      .slice(1)
      .map((page) => ({
        params: { locale: locale.tag, page: String(page) },
        props: { locale, page },
      })),
  );
}

/**
 * @param publication what is published
 * @returns a page for every bulletin, withdrawn ones too, in every language that it exists in
 */
export function bulletinPaths(
  publication: Publication,
): PagePath<{ locale: string; slug: string }, { locale: Locale } & Published>[] {
  return publication.locales.flatMap((locale) =>
    [...publishedIn(publication, locale.tag), ...withdrawnIn(publication, locale.tag)].map((published) => ({
      params: { locale: locale.tag, slug: published.bulletin.slug },
      props: { locale, ...published },
    })),
  );
}

/**
 * @param publication what is published
 * @returns a page for every text that was published and is held back now
 */
export function heldPaths({
  locales,
  heldPages,
}: Publication): PagePath<{ locale: string; slug: string }, { locale: Locale; held: string }>[] {
  return locales.flatMap((locale) =>
    heldPages
      .filter((page) => page.locale === locale.tag)
      .map(({ slug }) => ({ params: { locale: locale.tag, slug }, props: { locale, held: slug } })),
  );
}
