import type { Locale } from '../../publication/locale.ts';
import { ownWords, perLocale, type Output } from '../output.ts';

/** The style in which a browser shows the Atom feed of a language. */
export const feedStyle = {
  name: 'feed-style',
  pattern: '/[locale]/feed.css',
  entry: 'src/outputs/feed-style/feed.css.ts',
  by: 'astro',
  paths: perLocale,
  reads: ownWords,
} satisfies Output<{ locale: Locale }>;
