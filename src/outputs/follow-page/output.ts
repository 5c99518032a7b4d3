import { localeAlternates } from '../../publication/alternates.ts';
import type { Locale } from '../../publication/locale.ts';
import { followRoute } from '../../publication/routes.ts';
import { ownWords, perLocale, type Output } from '../output.ts';

/** How to follow in a language: what the follow code on its pages leads to. */
export const followPage = {
  name: 'follow-page',
  pattern: followRoute('[locale]'),
  entry: 'src/outputs/follow-page/FollowPage.astro',
  by: 'astro',
  paths(publication) {
    const listed = { alternates: localeAlternates(publication, followRoute) };
    return perLocale(publication).map((path) => ({ ...path, listed }));
  },
  reads: ownWords,
} satisfies Output<{ locale: Locale }>;
