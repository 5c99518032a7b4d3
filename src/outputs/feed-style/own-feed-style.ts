import type { FaceRules } from '../../site/typefaces/face-token.ts';
import { fallbackStyle } from '../../site/typefaces/font-style.ts';
import { relativeAddress } from '../../publication/relative-address.ts';
import { href } from '../../publication/addresses.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Publication } from '../../publication/model.ts';

import { digitsStyle } from '../../site/styles/digits-style.ts';
import { scriptStyle } from '../../site/styles/script-style.ts';
import { routeOf } from '../route-of.ts';
import { feedStyle } from './output.ts';

/**
 * What is a language's own in the style of its feed: type, direction, digits. Fonts are named from where the style lies,
 * so that it holds in any folder and on a disk.
 * @param publication what is published
 * @param locale the language
 * @param faceRules gives the rules of its typefaces
 * @returns CSS
 */
export function ownFeedStyle(publication: Publication, locale: Locale, faceRules: FaceRules): string {
  const siteUrl = publication.site.url;
  const place = { siteUrl, file: routeOf(feedStyle, { locale: locale.tag }).slice(1) };
  const script = publication.scripts[locale.script];
  return [
    faceRules(locale.tag, ({ route }) => relativeAddress(href(siteUrl, route), place)),
    script === undefined ? '' : fallbackStyle(script),
    scriptStyle(publication, locale),
    digitsStyle(locale),
    `:root{direction:${locale.direction}}`,
  ].join('');
}
