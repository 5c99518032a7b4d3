import type { Figure } from '../../publication/bulletin.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Published } from '../../publication/published.ts';
import { formats } from './formats.ts';
import { translator } from './translator.ts';

/** A key figure as the readers of a language write it. */
export interface WrittenFigure {
  readonly id: string;
  readonly label: string | undefined;
  readonly value: number;
  /** The number in the language's own notation. */
  readonly number: string;
  /** The words of its qualifier: before the number, and after it with the space between, where there is one. */
  readonly before: string;
  readonly after: string;
  /** Number and words together, as they are said. */
  readonly phrase: string;
}

/** Stands for the number in a phrase, which is cut there. */
const place = '\uFFFC';

/**
 * @param figure a key figure
 * @param locale the language
 * @returns its number in the language's own notation, with its unit
 */
export function figureNumber({ value, unit }: Figure, locale: Locale): string {
  const { number, percent } = formats(locale);
  return unit === 'percent' ? percent(value) : number(value);
}

/**
 * @param published a bulletin in one language
 * @returns its key figures in their order
 */
export function writtenFigures({ bulletin, translation }: Published): WrittenFigure[] {
  const { locale } = translation;
  const t = translator(locale.tag);
  return bulletin.figures.map((figure) => {
    const { id, value, qualifier } = figure;
    const number = figureNumber(figure, locale);
    const phrase = qualifier === undefined ? place : t(`qualifier.${qualifier}`, { number: place });
    const [before = '', after = ''] = phrase.split(place);
    return {
      id,
      label: translation.figures[id],
      value,
      number,
      before: before.trim(),
      after: after.trimEnd(),
      // No line shall end between the number and its qualifier.
      phrase: phrase.replaceAll(/ (?=\uFFFC)|(?<=\uFFFC) /g, '\u00A0').replace(place, () => number),
    };
  });
}
