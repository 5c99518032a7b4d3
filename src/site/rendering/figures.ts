import type { Element } from 'hast';

import { element } from '../../text/element.ts';
import { withUnbrokenNumbers } from '../../text/unbroken-numbers.ts';
import { translator } from '../i18n/translator.ts';
import { writtenFigures, type WrittenFigure } from '../i18n/written-figures.ts';
import type { Framed } from './frame.ts';

/**
 * @param framed a bulletin in one language
 * @returns its key figures, each in the reader's own notation, with a caption that says whose they are: on a page large
 *   numerals with short labels, in a feed a list; nothing where there are none
 */
export function figures(framed: Framed): Element[] {
  const { translation, medium } = framed;
  const written = writtenFigures(framed);
  if (written.length === 0) return [];
  const t = translator(translation.locale.tag);
  const shown =
    medium === 'page'
      ? [element('h2', {}, t('figures.label')), element('dl', {}, ...written.map(numeral))]
      : [element('ul', {}, ...written.map(item))];
  const caption = element('figcaption', {}, translation.figuresCaption ?? '');
  return [element('figure', { class: 'figures' }, ...shown, caption)];
}

function numeral({ label = '', value, number, before, after }: WrittenFigure): Element {
  const small = (words: string) => (words === '' ? [] : [element('small', {}, words)]);
  const data = element('data', { value }, number);
  const definition = element('dd', {}, ...small(before), ' ', data, ...small(after));
  return element('div', {}, element('dt', {}, withUnbrokenNumbers(label)), definition);
}

function item({ phrase, label = '' }: WrittenFigure): Element {
  return element('li', {}, element('strong', {}, phrase), ` ${label}`);
}
