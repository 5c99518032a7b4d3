import type { Locale } from '../../publication/locale.ts';
import { localNotFoundRoute, notFoundRoute } from '../../publication/routes.ts';
import { ownWords, perLocale, single, type Output } from '../output.ts';

/** Not found, in all languages at once. */
export const notFoundPage: Output = {
  name: 'not-found',
  pattern: notFoundRoute,
  entry: 'src/outputs/not-found/NotFoundPage.astro',
  by: 'astro',
  paths: single,
  reads: (_, { locales }) => ({ speaks: locales }),
};

/** Not found, in one language: for hosts that can tell by the address which one a reader reads. */
export const localNotFoundPage = {
  name: 'not-found-in-language',
  pattern: localNotFoundRoute('[locale]'),
  entry: 'src/outputs/not-found/LocalNotFoundPage.astro',
  by: 'astro',
  paths: perLocale,
  reads: ownWords,
} satisfies Output<{ locale: Locale }>;
