import { cached } from '../../store/caches.ts';
import type { CardStyle, CardWords } from './card.ts';
import { graphemes } from '../../read/words/graphemes.ts';
import { typefaceFor, type Typeface } from './typeface.ts';

/**
 * @param style how cards are set
 * @returns a function that gives the characters of a card's words that no typeface holds
 */
export function lackingFinder({ typefaces }: CardStyle): (words: CardWords) => string[] {
  const isInText = heldBy(typefaces.filter(({ face }) => face.use === 'text'));
  const isInTitles = heldBy(typefaces);
  return ({ title, ...rest }) => {
    const text = Object.values(rest).flatMap((words: string) => charactersOf(words));
    return [
      ...text.filter((character) => !isInText(character)),
      ...charactersOf(title).filter((character) => !isInTitles(character)),
    ];
  };
}

function heldBy(typefaces: readonly Typeface[]): (character: string) => boolean {
  return cached((character: string) => typefaceFor(typefaces, character) !== undefined);
}

function charactersOf(text: string): string[] {
  return Array.from(graphemes(text), ({ segment }) => segment);
}
