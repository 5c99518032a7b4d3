import type { APIRoute } from 'astro';

import { feedOf } from '../../feeds/feed.ts';
import { jsonFeed } from '../../feeds/json-feed.ts';
import '../../i18n/load-words.ts';
import { currentPictures } from '../../pictures/pictures.ts';
import { currentPublication } from '../../publication/current.ts';
import type { Locale } from '../../publication/locale.ts';
import { localePaths } from '../../publication/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(jsonFeed(feedOf(currentPublication.take(), props.locale, currentPictures.take())), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
