import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import type { FontFace } from '../../site/typefaces/fonts.ts';
import { href } from '../../publication/addresses.ts';
import type { Publication } from '../../publication/model.ts';
import { bulletinRoute, standaloneRoute, pictureRoute } from '../../publication/routes.ts';
import { toStandalone, type Inline } from './standalone.ts';

/**
 * Writes the standalone edition of every bulletin in every language beside its page.
 * @param publication what is published
 * @param faces the fonts that its pages name
 * @param folder the rendered pages
 */
export function writeStandalone(
  { site, bulletins }: Publication,
  faces: readonly FontFace[],
  folder: string,
): void {
  const inline = inlineFrom(folder, site.url, faces);
  for (const { slug, translations } of bulletins) {
    for (const { locale } of translations) {
      const html = readFileSync(path.join(folder, bulletinRoute(locale, slug), 'index.html'), 'utf8');
      writeFileSync(path.join(folder, standaloneRoute(locale, slug)), toStandalone(html, site.url, inline));
    }
  }
}

/** Pictures are read for one page, fonts kept for all. */
function inlineFrom(folder: string, siteUrl: URL, faces: readonly FontFace[]): Inline {
  const read = (type: string, address: string) => {
    const file = path.join(folder, address.slice(siteUrl.pathname.length));
    return existsSync(file) ? `data:${type};base64,${readFileSync(file, 'base64')}` : undefined;
  };
  const routes = faces.map(({ route }) => href(siteUrl, route));
  const fonts = new Map(routes.map((address) => [address, read('font/woff2', address)]));
  return (address) =>
    fonts.get(address) ??
    (address.startsWith(href(siteUrl, pictureRoute(''))) ? read('image/webp', address) : undefined);
}
