import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { currentFonts } from '../fonts/fonts.ts';
import { formats } from '../i18n/formats.ts';
import { href } from '../publication/addresses.ts';
import type { Publication } from '../publication/model.ts';
import { bulletinRoute, oneFileRoute } from '../publication/routes.ts';
import { toOneFile, type Assets } from './one-file.ts';
import { sizeMark } from './size-mark.ts';

/**
 * Writes the one-file edition of every bulletin in every language beside its page, and its size into the page's link.
 * @param publication what is published
 * @param folder the rendered pages
 */
export function writeOneFiles(publication: Publication, folder: string): void {
  const { site, locales, bulletins } = publication;
  const fonts = assetsOf(
    site.url,
    folder,
    [...currentFonts.take().values()].flat().map(({ route }) => route),
  );
  for (const { slug, translations } of bulletins) {
    for (const { locale: tag } of translations) {
      const locale = locales.find((candidate) => candidate.tag === tag);
      if (locale === undefined) continue;
      const page = path.join(folder, bulletinRoute(tag, slug), 'index.html');
      const html = readFileSync(page, 'utf8');
      const pictures = [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, address = '']) => address);
      const base = site.url.pathname;
      const shown = assetsOf(
        site.url,
        folder,
        pictures.map((address) => `/${address.slice(base.length)}`),
      );
      const file = toOneFile(html, site.url, new Map([...fonts, ...shown]));
      writeFileSync(path.join(folder, oneFileRoute(tag, slug)), file);
      writeFileSync(page, html.replace(sizeMark, formats(locale).size(Buffer.byteLength(file))));
    }
  }
}

function assetsOf(siteUrl: URL, folder: string, routes: readonly string[]): Assets {
  return new Map(
    routes.map((route) => [
      href(siteUrl, route),
      {
        type: route.endsWith('.woff2') ? 'font/woff2' : 'image/webp',
        bytes: readFileSync(path.join(folder, route)),
      },
    ]),
  );
}
