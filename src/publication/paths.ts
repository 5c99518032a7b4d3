import { archiveOf } from './archive.ts';
import { currentPublication } from './current.ts';
import type { Locale } from './locale.ts';
import { publishedIn, type Published } from './published.ts';

/** A page to make of a dynamic route: its parameters, and what its template is given. */
export interface PagePath<Params, Props> {
  readonly params: Params;
  readonly props: Props;
}

/** @returns a page for every language */
export function localePaths(): PagePath<{ locale: string }, { locale: Locale }>[] {
  return currentPublication
    .take()
    .locales.map((locale) => ({ params: { locale: locale.tag }, props: { locale } }));
}

/** @returns a page for every further one of the list of bulletins, in every language; the first is its front page */
export function archivePaths(): PagePath<
  { locale: string; page: string },
  { locale: Locale; page: number }
>[] {
  const publication = currentPublication.take();
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

/** @returns a page for every bulletin in every language that it exists in */
export function bulletinPaths(): PagePath<
  { locale: string; slug: string },
  { locale: Locale } & Published
>[] {
  const publication = currentPublication.take();
  return publication.locales.flatMap((locale) =>
    publishedIn(publication, locale.tag).map((published) => ({
      params: { locale: locale.tag, slug: published.bulletin.slug },
      props: { locale, ...published },
    })),
  );
}
