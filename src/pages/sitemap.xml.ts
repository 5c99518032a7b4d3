import type { APIRoute } from 'astro';

import { currentPublication } from '../publication/current.ts';
import { sitemapOf } from '../sitemap/sitemap.ts';

export const GET: APIRoute = () =>
  new Response(sitemapOf(currentPublication.take()).main, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
