import type { ElementContent } from 'hast';

import type { Work } from '../../publication/model.ts';
import {
  anchorIn,
  outdatedPlaces,
  type OutdatedFigure,
  type OutdatedPlace,
} from '../../publication/outdated.ts';
import { element, words } from '../../text/element.ts';
import { figureNumber } from '../i18n/written-figures.ts';
import { translator } from '../i18n/translator.ts';
import type { Framed } from './frame.ts';
import { linkToSource } from './source-changed.ts';

/** What readers of a translation are told beside a passage that has changed in the source text. */
export interface Note {
  /** Whether it is about the passage itself, or about what the source text has before or after it. */
  readonly place: 'at' | 'before' | 'after';
  readonly words: readonly ElementContent[];
}

/** What a translation's readers are told, and where. */
export interface Notes {
  /** By the ids of its passages; what belongs before its text by `''`. */
  readonly ofPassages: ReadonlyMap<string, Note>;
  /** The key figures that its text states otherwise, by their ids. */
  readonly ofFigures: ReadonlyMap<string, OutdatedFigure>;
}

/**
 * @param framed a bulletin in one language
 * @param figures which key figures its text states otherwise than they are, as the checks found
 * @returns what its readers are told, each at its place; nothing where the text renders its source text as it is
 */
export function notesOf(framed: Framed<Work>, figures: readonly OutdatedFigure[]): Notes {
  const ofPassages = outdatedPlaces(framed).map((place): [string, Note] => {
    const id = place.here?.id ?? '';
    const own = figures.filter(({ passage }) => passage === id);
    const where = place.kind === 'added' ? (id === '' ? 'before' : 'after') : 'at';
    return [id, { place: where, words: said(place, own, framed) }];
  });
  // A summary is on other pages; the text's own words come after its title, and count.
  const shown = figures.filter(({ passage }) => passage !== 'summary');
  const ofFigures = shown.map((figure) => [figure.figure, figure] as const);
  return { ofPassages: new Map(ofPassages), ofFigures: new Map(ofFigures) };
}

const sentences = {
  changed: 'source.changedHere',
  added: 'source.addedHere',
  removed: 'source.removedHere',
} as const satisfies Record<OutdatedPlace['kind'], string>;

function said(
  { kind, there }: OutdatedPlace,
  figures: readonly OutdatedFigure[],
  framed: Framed<Work>,
): ElementContent[] {
  const { bulletin, translation } = framed;
  const { source } = bulletin;
  const { locale } = translation;
  const t = translator(locale.tag);
  const corrected = figures.flatMap(({ figure, text: was }) =>
    bulletin.figures
      .filter(({ id }) => id === figure)
      .map((now) => t('source.figure', { was, now: figureNumber(now, locale) })),
  );
  const link = source === undefined ? [] : [linkToSource(framed, source, anchorIn(source, there))];
  return [...[t(sentences[kind]), ...corrected].map((sentence) => words(`${sentence} `)), ...link];
}

/**
 * @param passage id of a passage
 * @param notes the notes of its text
 * @param framed the bulletin in the text's language
 * @returns what is said of the passage, to stand behind it
 */
export function notesAt(passage: string, { ofPassages }: Notes, { medium }: Framed<Work>): ElementContent[] {
  const note = ofPassages.get(passage);
  return note === undefined ? [] : [besideText(note, medium)];
}

/**
 * @param note what is said of a part of a text
 * @param medium what shows it
 * @returns the note as a block. On a page its role is a note's: a landmark would have every reader stop at it
 */
export function besideText({ words: all }: Note, medium: Framed['medium']): ElementContent {
  return medium === 'page'
    ? element('aside', { class: 'since', role: 'note' }, ...all)
    : element('p', {}, element('small', {}, ...all));
}

/**
 * @param id a key figure
 * @param notes the notes of a text
 * @param framed the bulletin in the text's language
 * @returns what is said beside the figure: that its label changed, or that the text states it otherwise, and where
 */
export function notesOfFigure(
  id: string,
  notes: Notes,
  { translation, medium }: Framed<Work>,
): ElementContent[] {
  const { locale, passages } = translation;
  const outdated = notes.ofFigures.get(id);
  const attributes = medium === 'page' ? { class: 'since', role: 'note' } : {};
  const beside = (all: readonly ElementContent[]) => [words(' '), element('small', attributes, ...all)];
  const label = notes.ofPassages.get(`figures.${id}`);
  const shown = label === undefined ? [] : beside(label.words);
  if (outdated === undefined) return shown;
  const stated = passages.find((passage) => passage.id === outdated.passage);
  const anchor = anchorIn(translation, stated);
  const sentence = translator(locale.tag)('figures.outdated', { number: outdated.text });
  const link = element('a', { href: `#${encodeURI(anchor ?? '')}` }, sentence);
  return [...shown, ...beside([anchor === undefined ? words(sentence) : link])];
}
