import type { Element, ElementContent } from 'hast';

import { lastUpdated } from '../../publication/last-changed.ts';
import type { Bulletin, Publication, Work } from '../../publication/model.ts';
import type { Published } from '../../publication/published.ts';
import type { Surroundings } from '../../text/components/surroundings.ts';
import { element } from '../../text/element.ts';
import { formats } from '../i18n/formats.ts';
import { separator } from '../i18n/separator.ts';
import { translator } from '../i18n/translator.ts';
import { withdrawnWords } from '../i18n/withdrawn-words.ts';
import { markedName } from './marked-name.ts';

/** A bulletin, or what is said, in one language, and what shows it. */
export interface Framed<Of extends Work = Bulletin> extends Published<Of> {
  readonly publication: Publication;
  readonly medium: Surroundings['medium'];
}

/**
 * @param framed a bulletin in one language
 * @returns when it was published and changed, in words; the style of a page sets the two apart
 */
export function dates(framed: Framed): Element {
  const { published } = framed.bulletin;
  const { locale } = framed.translation;
  const t = translator(locale.tag);
  const { date } = formats(locale);
  const updated = lastUpdated(framed);
  const times = [element('time', { datetime: published }, date(published))];
  if (updated !== undefined)
    times.push(element('time', { datetime: updated }, t('bulletin.updated', { date: date(updated) })));
  return element('p', { class: 'date' }, ...(framed.medium === 'page' ? times : separated(times)));
}

/**
 * @param framed a bulletin that was withdrawn, in one language
 * @returns what stands in place of its text: that it was withdrawn, and why
 */
export function withdrawnNotice(framed: Framed): Element[] {
  const { locale } = framed.translation;
  const { text, reason } = withdrawnWords(framed, framed.publication);
  const why = `${translator(locale.tag)('provenance.why')} `;
  return [
    element('p', {}, text),
    ...(reason === undefined ? [] : [element('p', {}, why, markedName(reason, locale))]),
  ];
}

/**
 * @param nodes things of one kind
 * @returns the same with a sign between them
 */
export function separated(nodes: readonly ElementContent[]): (ElementContent | string)[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [separator, node]));
}
