import { cached } from '../../store/caches.ts';
import type { CardStyle, CardWords } from './card.ts';
import { fitTitle, heightOf } from './fit-title.ts';
import { measures, type colours, type Ink } from './look.ts';
import { innerWidth, ruleBars, sizeWithin } from './placing.ts';
import type { SetLine, Setter } from './setters.ts';
import { cardSize } from '../../site/card-size.ts';

/** A line in its place on a card, in pixels. */
export interface PlacedLine {
  readonly line: SetLine;
  readonly size: number;
  readonly ink: Ink;
  /** Left end of the line. */
  readonly x: number;
  /** Its base. */
  readonly y: number;
}

/** A bar of one colour, in pixels. */
export interface Bar {
  readonly colour: keyof typeof colours;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What stands on a card. */
export interface Layout {
  readonly lines: readonly PlacedLine[];
  readonly bars: readonly Bar[];
}

/** The language's own name may take no more than this share of the width. */
const maxLanguageShare = 1 / 3;

/** Characters for where a line breaks a word and where a title is cut, the preferred first. */
const hyphens = ['‐', '-'];
const ellipses = ['…'];

/**
 * Lays out a card.
 * @param words what it says
 * @param style how it is set
 * @param setter what sets its words
 * @returns what stands on it
 */
export function layOut(words: CardWords, style: CardStyle, setter: Setter): Layout {
  const { lines, bars } = layOutMasthead(words, style, setter);
  return { lines: [...lines, ...layOutBody(words, style, setter)], bars };
}

/** The publication's name above a double rule, and opposite to it the language's own, marked as in a page's switcher. */
function layOutMasthead(words: CardWords, style: CardStyle, setter: Setter): Layout {
  const { masthead, rules, mark } = measures;
  const [name, language] = [setter.set(words.name), setter.set(words.language)];
  const place = { ink: 'ink', y: masthead.base } as const;
  const languageSize = sizeWithin(
    language,
    masthead.languageSize * style.textScale,
    innerWidth * maxLanguageShare,
  );
  const languageWidth = language.width * languageSize;
  const nameSize = sizeWithin(
    name,
    masthead.nameSize * style.textScale,
    innerWidth - languageWidth - masthead.gap,
  );
  const placed = atMargin(language, { ...place, size: languageSize, side: 'end' }, style);
  return {
    lines: [atMargin(name, { ...place, size: nameSize, side: 'start' }, style), placed],
    bars: [
      ...ruleBars(rules),
      {
        colour: 'accent',
        x: Math.round(placed.x),
        y: mark.top,
        width: Math.round(languageWidth),
        height: mark.height,
      },
    ],
  };
}

/** What a card is for: the date, and the title as large as there is room for. */
function layOutBody(words: CardWords, style: CardStyle, setter: Setter): PlacedLine[] {
  const { body, titleSizes } = measures;
  const date = setter.set(words.date);
  const dateSize = sizeWithin(date, measures.date.size * style.textScale, innerWidth);
  const aboveTitle = date.rise * dateSize + measures.date.gap;
  const whole = setter.set(words.title.replaceAll('\u00AD', ''));
  const room = {
    width: innerWidth,
    height: body.bottom - body.top - aboveTitle,
    sizes: titleSizes.map((size) => size * style.titleScale),
    leading: style.titleLeading,
    inkHeight: whole.rise + whole.fall,
    widthOf: cached((text: string) => setter.set(text).width),
    hyphen: firstHeld(hyphens, setter),
    ellipsis: firstHeld(ellipses, setter),
  };
  const { size, lines } = fitTitle(words.title, room);
  const set = lines.map((line) => setter.set(line));
  const spare = Math.max(0, room.height - heightOf(set.length, size, room));
  const dateBase = body.top + spare * body.above + date.rise * dateSize;
  const titleBase = dateBase + measures.date.gap + (set[0]?.rise ?? 0) * size;
  return [
    atMargin(date, { size: dateSize, ink: 'accent', y: dateBase, side: 'start' }, style),
    ...set.map((line, index) => {
      const y = titleBase + index * style.titleLeading * size;
      return atMargin(line, { size, ink: 'ink', y, side: 'start' }, style);
    }),
  ];
}

function firstHeld(characters: readonly string[], setter: Setter): string {
  return characters.find((character) => setter.holds(character)) ?? '';
}

/** Where a line comes to stand: at the side that lines begin at in the card's language, or at the other one. */
type LinePlace = Omit<PlacedLine, 'line' | 'x'> & { readonly side: 'start' | 'end' };

function atMargin(line: SetLine, { side, ...place }: LinePlace, { direction }: CardStyle): PlacedLine {
  const isLeft = (direction === 'ltr') === (side === 'start');
  const x = isLeft ? measures.margin : cardSize.width - measures.margin - line.width * place.size;
  return { line, x, ...place };
}
