import { cached } from '../../store/caches.ts';
import type { CardStyle, CardWords } from './card.ts';
import { graphemes } from '../../read/words/graphemes.ts';
import { typefaceFor } from './typeface.ts';

/**
 * @param style how cards are set
 * @returns a function that gives the characters of a card's words that no typeface holds
 */
export function lackingFinder({ typefaces }: CardStyle): (words: CardWords) => string[] {
  const isHeld = cached((character: string) => typefaceFor(typefaces, character) !== undefined);
  return (words) =>
    Object.values(words)
      .flatMap((text: string) => Array.from(graphemes(text), ({ segment }) => segment))
      .filter((character) => !isHeld(character));
}
