import { cached } from '../../store/caches.ts';
import type { CardStyle, CardWords } from './card.ts';
import { graphemes } from '../../read/words/graphemes.ts';
import { holdsUnseen, typefaceFor } from './typeface.ts';

/**
 * @param style how cards are set
 * @returns a function that gives the characters of a card's words that no typeface holds
 */
export function lackingFinder({ typefaces }: CardStyle): (words: CardWords) => string[] {
  const isHeld = cached((text: string) => typefaceFor(typefaces, text) !== undefined);
  // Most words are in one typeface, which takes less to find out than where characters end: at soft hyphens each does.
  const isPlain = cached((text: string) =>
    text.split('\u00AD').every((part) => !holdsUnseen(part) && isHeld(part)),
  );
  return (words) =>
    Object.values(words)
      .filter((text: string) => !isPlain(text))
      .flatMap((text: string) => Array.from(graphemes(text), ({ segment }) => segment))
      .filter((character) => !isHeld(character));
}
