import type { Locale } from '../../publication/locale.ts';
import { feedRoute } from '../../publication/routes.ts';
import { feedStyle } from '../feed-style/output.ts';
import { latestIn } from '../feeds/latest.ts';
import { perLocale, type Output } from '../output.ts';

/** The Atom feed of a language, sent as XML: browsers save what they are told is Atom where they could show it. */
export const atomFeed = {
  name: 'atom-feed',
  pattern: feedRoute('[locale]'),
  entry: 'src/outputs/atom-feed/feed.xml.ts',
  by: 'astro',
  feedType: 'application/atom+xml',
  stage: 'list',
  shownBy: feedStyle,
  paths: perLocale,
  reads: ({ locale }, publication) => ({ speaks: [locale], texts: latestIn(publication, locale) }),
} satisfies Output<{ locale: Locale }>;
