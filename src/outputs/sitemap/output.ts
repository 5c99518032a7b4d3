import { single, type Output } from '../output.ts';
import { sitemapOf } from './sitemap.ts';

/** The list of all pages for crawlers, or the index of its parts. */
export const sitemap: Output = {
  name: 'sitemap',
  pattern: '/sitemap.xml',
  entry: 'src/outputs/sitemap/sitemap.xml.ts',
  by: 'astro',
  stage: 'list',
  paths: single,
};

/** A part of that list, counted from 1. How many there are is known once all other outputs are listed. */
export const sitemapPart = {
  name: 'sitemap-part',
  pattern: '/sitemap-[part].xml',
  entry: 'src/outputs/sitemap/sitemap-part.xml.ts',
  by: 'astro',
  stage: 'list',
  lastPaths: (publication) =>
    sitemapOf(publication).parts.map((xml, index) => ({
      params: { part: String(index + 1) },
      props: { xml },
    })),
  reads: () => ({ speaks: [] }),
} satisfies Output<{ xml: string }>;
