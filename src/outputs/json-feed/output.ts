import type { Locale } from '../../publication/locale.ts';
import { latestIn } from '../feeds/latest.ts';
import { perLocale, type Output } from '../output.ts';

/** The JSON Feed of a language. */
export const jsonFeed = {
  name: 'json-feed',
  pattern: '/[locale]/feed.json',
  entry: 'src/outputs/json-feed/feed.json.ts',
  by: 'astro',
  type: 'application/feed+json; charset=utf-8',
  feedType: 'application/feed+json',
  stage: 'list',
  paths: perLocale,
  reads: ({ locale }, publication) => ({ speaks: [locale], texts: latestIn(publication, locale) }),
} satisfies Output<{ locale: Locale }>;
