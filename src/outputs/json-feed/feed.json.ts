import type { APIRoute } from 'astro';
import { pathsOf } from 'virtual:handed';

import type { Locale } from '../../publication/locale.ts';
import { answer } from '../answer.ts';
import { feedOf } from '../feeds/feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { jsonFeed } from './output.ts';

export const getStaticPaths = () => pathsOf(jsonFeed);

export const GET: APIRoute<{ locale: Locale }> = ({ props, locals }) =>
  answer(jsonFeed, writeJsonFeed(feedOf(locals, props.locale)));
