import type { Element, ElementContent } from 'hast';

import type { Locale } from '../../publication/locale.ts';
import { element } from '../../text/element.ts';
import { hyphenate } from '../i18n/hyphenate.ts';
import { translator } from '../i18n/translator.ts';
import { writtenFigures, type WrittenFigure } from '../i18n/written-figures.ts';
import { notesAt, notesOfFigure, type Notes } from './notes.ts';
import type { Framed } from './frame.ts';

/**
 * @param framed a bulletin in one language
 * @param notes what its readers are told of what changed
 * @returns its key figures, each in the reader's own notation, with a caption that says whose they are: on a page large
 *   numerals with short labels, in a feed a list; nothing where there are none
 */
export function figures(framed: Framed, notes: Notes): Element[] {
  const { translation, medium } = framed;
  const written = writtenFigures(framed);
  if (written.length === 0) return [];
  const t = translator(translation.locale.tag);
  const said = ({ id }: WrittenFigure) => notesOfFigure(id, notes, framed);
  const shown =
    medium === 'page'
      ? [
          element('h2', {}, t('figures.label')),
          element('dl', {}, ...written.map((figure) => numeral(figure, said(figure), translation.locale))),
        ]
      : [element('ul', {}, ...written.map((figure) => item(figure, said(figure))))];
  const caption = element(
    'figcaption',
    {},
    translation.figuresCaption ?? '',
    ...notesAt('figuresCaption', notes, framed),
  );
  return [element('figure', { class: 'figures' }, ...shown, caption)];
}

function numeral(
  { label = '', value, number, before, after }: WrittenFigure,
  notes: readonly ElementContent[],
  locale: Locale,
): Element {
  const small = (words: string) => (words === '' ? [] : [element('small', {}, words)]);
  const data = element('data', { value }, number);
  const definition = element('dd', {}, ...small(before), ' ', data, ...small(after));
  return element('div', {}, element('dt', {}, hyphenate(label, locale), ...notes), definition);
}

function item({ phrase, label = '' }: WrittenFigure, notes: readonly ElementContent[]): Element {
  return element('li', {}, element('strong', {}, phrase), ` ${label}`, ...notes);
}
