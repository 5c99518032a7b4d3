import type { APIRoute } from 'astro';
import { handed } from 'virtual:handed';

import type { Locale } from '../../publication/locale.ts';
import base from '../../site/styles/base.css?inline';
import { constructs } from '../../site/styles/constructs.ts';
import feed from '../../site/styles/feed.css?inline';
import text from '../../site/styles/text.css?inline';
import tokens from '../../site/styles/tokens.css?inline';
import { answer } from '../answer.ts';
import { ownFeedStyle } from './own-feed-style.ts';
import { feedStyle } from './output.ts';

export const getStaticPaths = () => feedStyle.paths(handed().publication);

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, locals }) => {
  const own = ownFeedStyle(locals.publication, locale, locals.faceRules);
  return answer(feedStyle, [own, tokens, base, text, constructs, feed].join(''));
};
