import type { CardStyle, CardWords } from './card.ts';
import { measures } from './measures.ts';
import { atMargin, innerWidth, sizeWithin, type Bar, type Layout } from './place.ts';
import type { Setters } from './setters.ts';

/** The language's own name may take no more than this share of the width. */
const maxLanguageShare = 1 / 3;

/**
 * Lays out the head of a card: the publication's name above a double rule, and opposite to it the language's own, marked
 * as the page's is in the row of languages.
 * @param words what the card says
 * @param style how it is set
 * @param setters what sets its words
 * @returns what stands there
 */
export function layOutMasthead(words: CardWords, style: CardStyle, { text }: Setters): Layout {
  const { masthead, rules, mark, margin } = measures;
  const [name, language] = [text.set(words.name), text.set(words.language)];
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
      ...rules.tops.map((y): Bar => ({
        colour: 'rule',
        x: margin,
        y,
        width: innerWidth,
        height: rules.height,
      })),
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
