/**
 * Where each page lies below the base, without it. These are the only places where an address is put together;
 * `addresses.ts` makes links of them.
 */

/** An address that is taken, and the file that takes it. */
export interface PublishedRoute {
  readonly route: string;
  readonly file: string;
}

/** @returns the file of a page, below the folder of the site */
export const pageFile = (route: string) => route.slice(1) + (route.endsWith('/') ? 'index.html' : '');

/** The page for addresses that do not exist. */
export const notFoundRoute = '/404.html';

/** @returns the page for addresses below a language that do not exist, where the host can tell */
export const localNotFoundRoute = (locale: string) => `/${locale}/404.html`;

/** The mark of the publication, which `public/` holds. */
export const faviconRoute = '/favicon.svg';

/** The same as phones put it on their first screen, made of it. */
export const touchIconRoute = '/apple-touch-icon.png';

/** What a page fetches when a reader chooses a second language to stand beside its own. */
export const alongsideStyleRoute = '/alongside.css';

/** @returns a picture, made for pages */
export const pictureRoute = (name: string) => `/media/${name}`;

/** The page that lists all languages. */
export const rootRoute = '/';

/** Asks for that page where the host would answer in the reader's language instead. */
export const listQuery = 'languages=all';

/** The page that lists all languages, wherever the host would lead from `/`. */
export const listRoute = `${rootRoute}?${listQuery}`;

/** @returns the front page of a language */
export const frontRoute = (locale: string) => `/${locale}/`;

/** @returns a page of the list of a language's bulletins, counted from 1, which is the front page */
export const archiveRoute = (locale: string, page: number | '[page]') =>
  page === 1 ? frontRoute(locale) : `/${locale}/page/${String(page)}/`;

/** @returns a bulletin, or a standing page, in a language */
export const bulletinRoute = (locale: string, slug: string) => `/${locale}/${slug}/`;

/** @returns the page that says how to follow in a language: what its follow code leads to */
export const followRoute = (locale: string) => `/${locale}/follow/`;

/** @returns the Atom feed of a language */
export const feedRoute = (locale: string) => `/${locale}/feed.xml`;

/** @returns the standalone edition of a bulletin in a language; its name says what it is where it is saved */
export const standaloneRoute = (locale: string, slug: string) => `/${locale}/${slug}/${slug}-${locale}.html`;
