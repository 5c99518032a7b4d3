import type { APIRoute } from 'astro';
import { pathsOf } from 'virtual:handed';

import { answer } from '../answer.ts';
import { sitemapPart } from './output.ts';

export const getStaticPaths = () => pathsOf(sitemapPart);

export const GET: APIRoute<{ xml: string }> = ({ props }) => answer(sitemapPart, props.xml);
