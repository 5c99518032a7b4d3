import type { APIRoute } from 'astro';

import { answer } from '../answer.ts';
import { sitemap } from './output.ts';
import { sitemapOf } from './sitemap.ts';

export const GET: APIRoute = ({ locals }) => answer(sitemap, sitemapOf(locals.publication).main);
