import type { APIRoute } from 'astro';
import { handed } from 'virtual:handed';

import { feedOf } from '../../outputs/feeds/feed.ts';
import { jsonFeed } from '../../outputs/feeds/json-feed.ts';
import type { Locale } from '../../publication/locale.ts';
import { localePaths } from '../../publication/paths.ts';

export const getStaticPaths = () => localePaths(handed().publication);

export const GET: APIRoute<{ locale: Locale }> = ({ props, locals }) =>
  new Response(jsonFeed(feedOf(locals.publication, props.locale, locals.pictures)), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
