import type { APIRoute } from 'astro';

import { sitemapOf } from '../outputs/sitemap/sitemap.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(sitemapOf(locals.publication).main, {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
