import type { Element } from 'hast';

import { latestFirst, type Correction } from '../../publication/corrections.ts';
import type { Work } from '../../publication/model.ts';
import { element } from '../../text/element.ts';
import { formats } from '../i18n/formats.ts';
import { translator } from '../i18n/translator.ts';
import type { Framed } from './frame.ts';

/** Id of the heading above the corrections on a page. */
const correctionsId = 'Corrections';

/**
 * @param framed a bulletin in one language
 * @returns what was changed in its text after it was published, the latest first; nothing where nothing was
 */
export function corrections({ translation: { locale, corrections: all } }: Framed<Work>): Element[] {
  if (all.length === 0) return [];
  const t = translator(locale.tag);
  const { date: written } = formats(locale);
  const item = ({ date, what, why }: Correction) =>
    element(
      'li',
      {},
      element('time', { datetime: date }, written(date)),
      element('p', {}, what),
      ...(why === undefined ? [] : [element('p', {}, `${t('provenance.why')} ${why}`)]),
    );
  return [
    element(
      'section',
      { class: 'corrections', 'aria-labelledby': correctionsId },
      element('h2', { id: correctionsId }, t('corrections.label')),
      element('ul', {}, ...latestFirst(all).map(item)),
    ),
  ];
}
