import type { APIRoute } from 'astro';
import { handed } from 'virtual:handed';

import { atomFeed } from '../../outputs/feeds/atom.ts';
import { feedOf } from '../../outputs/feeds/feed.ts';
import type { Locale } from '../../publication/locale.ts';
import { localePaths } from '../../publication/paths.ts';

export const getStaticPaths = () => localePaths(handed().publication);

export const GET: APIRoute<{ locale: Locale }> = ({ props, locals }) =>
  new Response(atomFeed(feedOf(locals.publication, props.locale, locals.pictures)), {
    // Browsers save what they are told is Atom where they could show it.
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
