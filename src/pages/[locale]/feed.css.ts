import type { APIRoute } from 'astro';
import { handed } from 'virtual:handed';

import type { Locale } from '../../publication/locale.ts';
import { localePaths } from '../../publication/paths.ts';
import base from '../../site/styles/base.css?inline';
import constructs from '../../site/styles/constructs.css?inline';
import { feedStyle } from '../../site/styles/feed-style.ts';
import feed from '../../site/styles/feed.css?inline';
import text from '../../site/styles/text.css?inline';
import tokens from '../../site/styles/tokens.css?inline';

export const getStaticPaths = () => localePaths(handed().publication);

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, locals }) => {
  const own = feedStyle(locals.publication, locale, locals.fonts.get(locale.tag) ?? []);
  return new Response([own, tokens, base, text, constructs, feed].join(''), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
