import { readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { attributeOf } from '../../site/html/attribute.ts';
import { edit } from '../../site/html/edit.ts';
import { tagsOf } from '../../site/html/tags.ts';
import { formats } from '../../site/i18n/formats.ts';
import type { Publication } from '../../publication/model.ts';
import { bulletinRoute, standaloneRoute } from '../../publication/routes.ts';
import { sizeMark } from '../../site/size-mark.ts';

/**
 * Writes into every bulletin's page how large its standalone edition is, once that is finished to the last byte.
 * @param publication what is published
 * @param folder the pages and their standalone editions
 */
export function writeSizes({ locales, bulletins }: Publication, folder: string): void {
  for (const { slug, translations } of bulletins) {
    for (const { locale: tag } of translations) {
      const locale = locales.find((candidate) => candidate.tag === tag);
      if (locale === undefined) continue;
      const page = path.join(folder, bulletinRoute(tag, slug), 'index.html');
      const { size } = statSync(path.join(folder, standaloneRoute(tag, slug)));
      writeFileSync(page, withSize(readFileSync(page, 'utf8'), formats(locale).size(size)));
    }
  }
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
