import type { APIRoute } from 'astro';
import { handed } from 'virtual:handed';

import type { Locale } from '../../publication/locale.ts';
import { localePaths } from '../../publication/paths.ts';
import base from '../../styles/base.css?inline';
import constructs from '../../styles/constructs.css?inline';
import { feedStyle } from '../../styles/feed-style.ts';
import feed from '../../styles/feed.css?inline';
import text from '../../styles/text.css?inline';
import tokens from '../../styles/tokens.css?inline';

export const getStaticPaths = () => localePaths(handed().publication);

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, locals }) => {
  const own = feedStyle(locals.publication, locale, locals.fonts.get(locale.tag) ?? []);
  return new Response([own, tokens, base, text, constructs, feed].join(''), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
