import { holdsLetter } from '../../site/i18n/script-letters.ts';
import { cached } from '../../store/caches.ts';
import type { CardStyle } from './card.ts';
import { openOutlines, type Outlines } from './outlines.ts';
import { setterOf, type Setter } from './set-line.ts';
import { preferred, typefaceFor, type Typeface, type Use } from './typeface.ts';

/** What sets the words of a card: titles have faces of their own. */
export interface Setters {
  readonly text: Setter;
  readonly title: Setter;
}

/** Weight of what is no title, as in `src/site/styles/`. */
const textWeight = 600;

/**
 * Opens all that the cards of a language are set with.
 * @param style how they are set
 * @returns what sets their words
 */
export async function settersOf(style: CardStyle): Promise<Setters> {
  return {
    text: await setterFor(style, { weight: textWeight, isTitle: false }),
    title: await setterFor(style, { weight: style.titleWeight, isTitle: true }),
  };
}

async function setterFor(style: CardStyle, use: Use): Promise<Setter> {
  const { locale, direction, scripts } = style;
  const [script = 'Zyyy'] = scripts;
  const typefaces = preferred(style.typefaces, use);
  const opened = new Map<Typeface, Outlines>();
  for (const typeface of typefaces) opened.set(typeface, await openOutlines(typeface, use.weight));
  const writing = {
    direction,
    script,
    typefaceFor: cached((character: string) => typefaceFor(typefaces, character)),
    scriptOf: cached((character: string) => scripts.find((code) => holdsLetter(character, code))),
  };
  return setterOf(writing, locale, opened);
}
