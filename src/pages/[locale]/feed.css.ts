import type { APIRoute } from 'astro';

import { currentFonts } from '../../fonts/fonts.ts';
import { currentPublication } from '../../publication/current.ts';
import type { Locale } from '../../publication/locale.ts';
import { localePaths } from '../../publication/paths.ts';
import base from '../../styles/base.css?inline';
import constructs from '../../styles/constructs.css?inline';
import { feedStyle } from '../../styles/feed-style.ts';
import feed from '../../styles/feed.css?inline';
import text from '../../styles/text.css?inline';
import tokens from '../../styles/tokens.css?inline';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const own = feedStyle(currentPublication.take(), locale, currentFonts.take().get(locale.tag) ?? []);
  return new Response([own, tokens, base, text, constructs, feed].join(''), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
