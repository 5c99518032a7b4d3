import { workAt } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';

/** A page of the preview, by the parts of its route. */
export interface PreviewedPage {
  /** Tag of its language; undefined on pages of all languages. */
  readonly locale: string | undefined;
  /** The bulletin or standing page that it shows. */
  readonly slug: string | undefined;
}

/**
 * Finds the page that a route leads to.
 * @param route below the base
 * @returns its language and its work
 * @example pageAt('/sw/new-well/') // { locale: 'sw', slug: 'new-well' }
 */
export function pageAt(route: string): PreviewedPage {
  const [, locale = '', slug = '', ...rest] = route.split('/');
  const isInLanguage = locale !== '' && !locale.includes('.');
  return {
    locale: isInLanguage ? locale : undefined,
    slug: isInLanguage && slug !== '' && rest.join('') === '' ? slug : undefined,
  };
}

/**
 * Tells which pages a finding is about: a text's own page, a work's pages in all languages, a language's pages, or
 * all where it is about what every page shows. Unfinished work is seen on its own pages alone.
 * @param finding any finding
 * @param page a page
 * @param hasPage whether a text is shown on a page of its own
 * @returns whether the page shows the finding
 */
export function isAbout(
  { file, draft = false }: Pick<Finding, 'file' | 'draft'>,
  page: PreviewedPage,
  hasPage: (slug: string, locale?: string) => boolean,
): boolean {
  const [root, folder = ''] = file.split('/');
  if (root === 'locales' && !folder.includes('.'))
    return page.locale === folder || (page.locale === undefined && !draft);
  const place = workAt(file);
  if (place === undefined) return true;
  const { name, inside } = place;
  if (!hasPage(name)) return !draft;
  if (name !== page.slug) return false;
  const text = /^(?:received\/)?([^/]+)\.(?:mdx|txt)$/.exec(inside)?.[1];
  return text === undefined || !hasPage(name, text) || text === page.locale;
}
