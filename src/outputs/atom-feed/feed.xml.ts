import type { APIRoute } from 'astro';
import { pathsOf } from 'virtual:handed';

import type { Locale } from '../../publication/locale.ts';
import { answer } from '../answer.ts';
import { feedOf } from '../feeds/feed.ts';
import { writeAtom } from './atom.ts';
import { atomFeed } from './output.ts';

export const getStaticPaths = () => pathsOf(atomFeed);

export const GET: APIRoute<{ locale: Locale }> = ({ props, locals }) =>
  answer(atomFeed, writeAtom(feedOf(locals, props.locale)));
