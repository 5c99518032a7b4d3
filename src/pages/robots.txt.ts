import type { APIRoute } from 'astro';

import { currentPublication } from '../publication/current.ts';
import { robotsText } from '../sitemap/robots.ts';

export const GET: APIRoute = () =>
  new Response(robotsText(currentPublication.take().site.url), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
