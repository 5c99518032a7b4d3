import type { ElementContent } from 'hast';

import type { Locale } from '../../publication/locale.ts';
import type { Name } from '../../publication/names.ts';
import { element, words } from '../../text/element.ts';

/**
 * @param name a name, or other words, of some language
 * @param locale the language of the page
 * @returns the words, marked where they are in another language than the page
 */
export function markedName(name: Name, locale: Locale): ElementContent {
  if (name.tag === locale.tag) return words(name.text);
  return element('bdi', { lang: name.tag, dir: name.locale?.direction }, name.text);
}
