import type { APIRoute } from 'astro';

import { atomFeed } from '../../feeds/atom.ts';
import { currentPublication } from '../../publication/current.ts';
import type { Locale } from '../../publication/locale.ts';
import { localePaths } from '../../publication/paths.ts';

export const getStaticPaths = localePaths;

export const GET: APIRoute<{ locale: Locale }> = ({ props }) =>
  new Response(atomFeed(currentPublication.take(), props.locale), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
