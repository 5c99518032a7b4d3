import type { APIRoute } from 'astro';

import { robotsText } from '../outputs/sitemap/robots.ts';

export const GET: APIRoute = ({ locals }) =>
  new Response(robotsText(locals.publication.site.url), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
