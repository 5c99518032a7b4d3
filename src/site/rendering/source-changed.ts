import type { Element, ElementContent } from 'hast';

import { href } from '../../publication/addresses.ts';
import type { Work } from '../../publication/model.ts';
import { changedSource } from '../../publication/revision.ts';
import { bulletinRoute } from '../../publication/routes.ts';
import type { Translation } from '../../publication/translation.ts';
import { element } from '../../text/element.ts';
import { languageName } from '../i18n/language-name.ts';
import { translator } from '../i18n/translator.ts';
import { markedName } from './marked-name.ts';
import type { Framed } from './frame.ts';

/**
 * @param framed a bulletin in one language
 * @returns a line to readers of a translation that renders an earlier version of its source text; else nothing
 */
export function sourceChanged(framed: Framed<Work>): Element[] {
  const source = changedSource(framed);
  if (source === undefined) return [];
  const { translation, medium } = framed;
  const words = translator(translation.locale.tag)('source.changed');
  const attributes = { class: medium === 'page' ? 'since' : undefined };
  return [element('p', attributes, `${words} `, linkToSource(framed, source))];
}

/**
 * @param framed a bulletin in one language
 * @param source its source text
 * @param anchor id of a part of that text's page; its beginning by default
 * @returns a link that leads there
 */
export function linkToSource(framed: Framed<Work>, source: Translation, anchor?: string): ElementContent {
  const { bulletin, translation, publication } = framed;
  const reader = translation.locale;
  const { tag } = source.locale;
  const page = href(publication.site.url, bulletinRoute(tag, bulletin.slug));
  return element(
    'a',
    { href: anchor === undefined ? page : `${page}#${encodeURI(anchor)}`, hreflang: tag },
    `${translator(reader.tag)('source.read')} (`,
    markedName(languageName(source.locale, reader), reader),
    ')',
  );
}
