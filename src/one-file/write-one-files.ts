import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { currentFonts } from '../fonts/fonts.ts';
import { attributeOf } from '../html/attribute.ts';
import { edit } from '../html/edit.ts';
import { tagsOf } from '../html/tags.ts';
import { formats } from '../i18n/formats.ts';
import { href } from '../publication/addresses.ts';
import type { Publication } from '../publication/model.ts';
import { bulletinRoute, oneFileRoute, pictureRoute } from '../publication/routes.ts';
import { toOneFile, type Inline } from './one-file.ts';
import { sizeMark } from './size-mark.ts';

/**
 * Writes the one-file edition of every bulletin in every language beside its page, and its size into the page's link.
 * @param publication what is published
 * @param folder the rendered pages
 */
export function writeOneFiles(publication: Publication, folder: string): void {
  const { site, locales, bulletins } = publication;
  const inline = inlineFrom(folder, site.url);
  for (const { slug, translations } of bulletins) {
    for (const { locale: tag } of translations) {
      const locale = locales.find((candidate) => candidate.tag === tag);
      if (locale === undefined) continue;
      const page = path.join(folder, bulletinRoute(tag, slug), 'index.html');
      const html = readFileSync(page, 'utf8');
      const file = toOneFile(html, site.url, inline);
      writeFileSync(path.join(folder, oneFileRoute(tag, slug)), file);
      writeFileSync(page, withSize(html, formats(locale).size(Buffer.byteLength(file))));
    }
  }
}

/** Pictures are read for one page, fonts kept for all. */
function inlineFrom(folder: string, siteUrl: URL): Inline {
  const read = (type: string, address: string) => {
    const file = path.join(folder, address.slice(siteUrl.pathname.length));
    return existsSync(file) ? `data:${type};base64,${readFileSync(file, 'base64')}` : undefined;
  };
  const routes = [...currentFonts.take().values()].flat().map(({ route }) => href(siteUrl, route));
  const fonts = new Map(routes.map((address) => [address, read('font/woff2', address)]));
  return (address) =>
    fonts.get(address) ??
    (address.startsWith(href(siteUrl, pictureRoute(''))) ? read('image/webp', address) : undefined);
}

/** Only the words of the link can hold the mark: elsewhere it would be somebody's own sign. */
function withSize(html: string, size: string): string {
  for (const tag of tagsOf(html)) {
    if (tag.name !== 'a' || attributeOf(tag, 'download') === undefined) continue;
    const start = html.indexOf(sizeMark, tag.end);
    return edit(html, start === -1 ? [] : [{ start, end: start + sizeMark.length, by: size }]);
  }
  return html;
}
