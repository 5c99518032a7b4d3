import type { APIRoute } from 'astro';

import { absolute } from '../../publication/addresses.ts';
import { answer } from '../answer.ts';
import { sitemap } from '../sitemap/output.ts';
import { robots } from './output.ts';

/** Tells crawlers (RFC 9309) that they may read all, and where all is listed. */
export const GET: APIRoute = ({ locals: { publication } }) => {
  const list = absolute(publication.site.url, sitemap.pattern);
  return answer(robots, `User-agent: *\nAllow: /\n\nSitemap: ${list}\n`);
};
