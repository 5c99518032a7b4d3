import type { APIRoute } from 'astro';
import { handed } from 'virtual:handed';

import { answer } from '../answer.ts';
import { sitemapPart } from './output.ts';
import { sitemapOf } from './sitemap.ts';

/** @returns a file for every part of the sitemap */
export function getStaticPaths() {
  const { parts } = sitemapOf(handed().publication);
  return parts.map((xml, index) => ({ params: { part: String(index + 1) }, props: { xml } }));
}

export const GET: APIRoute<{ xml: string }> = ({ props }) => answer(sitemapPart, props.xml);
