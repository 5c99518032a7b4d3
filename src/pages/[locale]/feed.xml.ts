import type { APIRoute } from 'astro';

import { atomFeed } from '../../feeds/atom.ts';
import { feedOf } from '../../feeds/feed.ts';
import '../../i18n/load-words.ts';
import { currentPictures } from '../../pictures/pictures.ts';
import { currentPublication } from '../../publication/current.ts';
import type { Locale } from '../../publication/locale.ts';
import { localePaths } from '../../publication/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(atomFeed(feedOf(currentPublication.take(), props.locale, currentPictures.take())), {
    // Browsers save what they are told is Atom where they could show it.
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
