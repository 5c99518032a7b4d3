import type { APIRoute } from 'astro';
import { handed } from 'virtual:handed';

import type { PagePath } from '../publication/paths.ts';
import { sitemapOf } from '../outputs/sitemap/sitemap.ts';

/** @returns a file for every part of the sitemap */
export function getStaticPaths(): PagePath<{ part: string }, { xml: string }>[] {
  const { parts } = sitemapOf(handed().publication);
  return parts.map((xml, index) => ({ params: { part: String(index + 1) }, props: { xml } }));
}

export const GET: APIRoute<{ xml: string }> = ({ props }) =>
  new Response(props.xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
