import type { APIRoute } from 'astro';
import { pathsOf } from 'virtual:handed';

import { href } from '../../publication/addresses.ts';
import type { Locale } from '../../publication/locale.ts';
import { relativeAddress } from '../../publication/relative-address.ts';
import base from '../../site/styles/base.css?inline';
import { constructs } from '../../site/styles/constructs.ts';
import { digitsStyle } from '../../site/styles/digits-style.ts';
import feed from '../../site/styles/feed.css?inline';
import { scriptStyle } from '../../site/styles/script-style.ts';
import text from '../../site/styles/text.css?inline';
import tokens from '../../site/styles/tokens.css?inline';
import { fallbackStyle } from '../../site/typefaces/font-style.ts';
import { answer } from '../answer.ts';
import { routeOf } from '../route-of.ts';
import { feedStyle } from './output.ts';

export const getStaticPaths = () => pathsOf(feedStyle);

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale }, locals }) => {
  const { publication, faceRules } = locals;
  const siteUrl = publication.site.url;
  // Fonts are named from where the style lies, so that it holds in any folder and on a disk.
  const place = { siteUrl, file: routeOf(feedStyle, { locale: locale.tag }).slice(1) };
  const script = publication.scripts[locale.script];
  const own = [
    faceRules(locale.tag, ({ route }) => relativeAddress(href(siteUrl, route), place)),
    script === undefined ? '' : fallbackStyle(script),
    scriptStyle(publication, locale),
    digitsStyle(locale),
    `:root{direction:${locale.direction}}`,
  ];
  return answer(feedStyle, [...own, tokens, base, text, constructs, feed].join(''));
};
