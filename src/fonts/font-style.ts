import { href } from '../publication/addresses.ts';
import type { FontFace } from './fonts.ts';

/** Families that the style sheet asks for before the device's. */
export const families = { text: 'Bulletin', titles: 'Bulletin Title' } as const;

/**
 * The `@font-face` rules of a page. Text is shown at once in the device's font and redrawn when the face comes.
 * @param fonts the fonts of the page's language
 * @param siteUrl address of the site
 * @returns CSS
 */
export function fontStyle(fonts: readonly FontFace[], siteUrl: URL): string {
  return fonts
    .map(
      ({ route, weight, use, unicodeRange }) =>
        `@font-face{font-family:"${families[use]}";src:url(${href(siteUrl, route)})format("woff2");` +
        `font-weight:${weight};font-display:swap;unicode-range:${unicodeRange}}`,
    )
    .join('');
}
