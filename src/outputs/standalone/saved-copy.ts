import { absolute, readable } from '../../publication/addresses.ts';
import { lastChanged } from '../../publication/last-changed.ts';
import type { Publication } from '../../publication/model.ts';
import { publicationName } from '../../publication/names.ts';
import type { Published } from '../../publication/published.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import { formats } from '../../site/i18n/formats.ts';
import { translatorAlone } from '../../site/i18n/translator.ts';
import { element } from '../../text/element.ts';
import { writeHtml } from '../../text/write-html.ts';

/**
 * What a standalone edition says of itself below its title: of which publication and which day it is, since nobody knows when it
 * will be read, and where the text may have been corrected by then.
 * @param published a bulletin in one language
 * @param publication what is published
 * @returns the markup
 */
export function savedCopy(published: Published, publication: Publication): string {
  const { bulletin, translation } = published;
  const { locale } = translation;
  const { url } = publication.site;
  const route = bulletinRoute(locale.tag, bulletin.slug);
  const words = translatorAlone(locale)('save.copy', {
    name: publicationName(publication, locale).text,
    date: formats(locale).date(lastChanged(published)),
  });
  const address = element('bdi', { dir: 'ltr' }, readable(url, route));
  const link = element('a', { href: absolute(url, route) }, address);
  return writeHtml([element('p', { class: 'since' }, words, element('br'), link)]);
}
