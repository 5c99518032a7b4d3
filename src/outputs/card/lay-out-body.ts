import { cached } from '../../store/caches.ts';
import type { CardStyle, CardWords } from './card.ts';
import { fitTitle, heightOf } from './fit-title.ts';
import { measures } from './measures.ts';
import { atMargin, innerWidth, sizeWithin, type PlacedLine } from './place.ts';
import type { SetLine, Setter } from './set-line.ts';
import type { Setters } from './setters.ts';

/** Characters for where a line breaks a word and where a title is cut, the preferred first. */
const hyphens = ['‐', '-'];
const ellipses = ['…'];

/**
 * Lays out what a card is for: the date, and the title as large as there is room for.
 * @param words what the card says
 * @param style how it is set
 * @param setters what sets its words
 * @returns its lines
 */
export function layOutBody(words: CardWords, style: CardStyle, setters: Setters): PlacedLine[] {
  const { body, titleSizes } = measures;
  const date = setters.text.set(words.date);
  const dateSize = sizeWithin(date, measures.date.size * style.textScale, innerWidth);
  const aboveTitle = date.rise * dateSize + measures.date.gap;
  const whole = setters.title.set(words.title.replaceAll('\u00AD', ''));
  const room = {
    width: innerWidth,
    height: body.bottom - body.top - aboveTitle,
    sizes: titleSizes.map((size) => size * style.titleScale),
    leading: style.titleLeading,
    inkHeight: whole.rise + whole.fall,
    widthOf: cached((text: string) => setters.title.set(text).width),
    hyphen: firstHeld(hyphens, setters.title),
    ellipsis: firstHeld(ellipses, setters.title),
  };
  const { size, lines } = fitTitle(words.title, room);
  const set = lines.map((line) => setters.title.set(line));
  const spare = Math.max(0, room.height - heightOf(set.length, size, room));
  const dateBase = body.top + spare * body.above + date.rise * dateSize;
  const titleBase = dateBase + measures.date.gap + riseOf(set) * size;
  return [
    atMargin(date, { size: dateSize, ink: 'accent', y: dateBase, side: 'start' }, style),
    ...set.map((line, index) => {
      const y = titleBase + index * style.titleLeading * size;
      return atMargin(line, { size, ink: 'ink', y, side: 'start' }, style);
    }),
  ];
}

function riseOf([first]: readonly SetLine[]): number {
  return first?.rise ?? 0;
}

function firstHeld(characters: readonly string[], setter: Setter): string {
  return characters.find((character) => setter.holds(character)) ?? '';
}
