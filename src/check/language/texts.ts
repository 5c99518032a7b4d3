import type { Publication } from '../../publication/model.ts';
import { lineInPassage, type TextPassage } from '../../publication/passages.ts';
import type { Published } from '../../publication/published.ts';
import type { Translation } from '../../publication/translation.ts';
import { excerpt } from '../../read/findings/excerpt.ts';
import { textAfter, wordBefore } from '../wording/nearby.ts';

/**
 * @param publication what could be read
 * @returns every text of it, source texts included
 */
export function textsOf({ bulletins }: Publication): Published[] {
  return bulletins.flatMap((bulletin) =>
    bulletin.translations.map((translation) => ({ bulletin, translation })),
  );
}

/** A word of a text, and where it first stands. */
export interface PlacedWord {
  readonly word: string;
  readonly line: number;
  /** How many places hold it. */
  readonly count: number;
}

/**
 * Finds the words that a pattern is in, each once.
 * @param translation a text
 * @param pattern a global pattern
 * @returns the words, from space to space and without the punctuation around them, in reading order
 */
export function wordsWith(translation: Translation, pattern: RegExp): PlacedWord[] {
  const words = new Map<string, PlacedWord>();
  for (const passage of translation.passages) {
    let [word, end] = ['', 0];
    for (const { index } of passage.text.matchAll(pattern)) {
      // Another place in the same word.
      if (index >= end) [word, end] = wordAt(passage.text, index);
      const line = () => lineInPassage(translation, passage, index);
      const known = words.get(word) ?? { word, line: line(), count: 0 };
      words.set(word, { ...known, count: known.count + 1 });
    }
  }
  return [...words.values()];
}

/** The word around a place, and where it ends. */
function wordAt(text: string, index: number): [word: string, end: number] {
  const before = wordBefore(text, index);
  const after = /^.\S*/su.exec(textAfter(text, index))?.[0] ?? '';
  const word = (before + after).trim().replaceAll(/^[\p{P}]+|[\p{P}]+$/gu, '');
  return [word, index + Math.max(1, after.length)];
}

/**
 * @param passage a passage
 * @returns its words but for those that are marked as being in another language
 */
export function ownWords({ text, foreign }: TextPassage): string {
  const own: string[] = [];
  let from = 0;
  for (const words of foreign) {
    const at = text.indexOf(words, from);
    if (at < 0) continue;
    own.push(text.slice(from, at));
    from = at + words.length;
  }
  return [...own, text.slice(from)].join(' ');
}

/**
 * @param text any text
 * @returns its first words, for a report: enough to find it, and short enough to acknowledge
 */
export function beginning(text: string): string {
  const words = excerpt(text.trim()).split(/\s+/);
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : words.join(' ');
}

const kinds: Readonly<Record<TextPassage['kind'], string>> = {
  paragraph: 'This paragraph',
  heading: 'This heading',
  item: 'This item of a list',
  quotation: 'This quotation',
  cell: 'This cell of a table',
  note: 'This note',
  follow: 'This call to follow',
  picture: 'What is said of this picture',
  title: 'The title',
  summary: 'The summary',
  caption: 'The caption of the figures',
  label: 'This label of a figure',
};

/**
 * @param passage a passage
 * @returns how a message begins that is about it
 */
export function subject({ kind }: TextPassage): string {
  return kinds[kind];
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/**
 * @param tag tag of a language
 * @returns its English name, such as "Swahili"
 */
export function languageName(tag: string): string {
  return languageNames.of(tag) ?? tag;
}
