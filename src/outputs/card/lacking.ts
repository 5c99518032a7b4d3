import { cached } from '../../store/caches.ts';
import type { CardStyle, CardWords } from './card.ts';
import { signsOf } from './signs.ts';
import { typefaceFor, type Typeface } from './typeface.ts';

/**
 * @param style how cards are set
 * @returns a function that gives the signs of a card's words that no typeface holds
 */
export function lackingFinder({ typefaces }: CardStyle): (words: CardWords) => string[] {
  const isInText = heldBy(typefaces.filter(({ face }) => face.use === 'text'));
  const isInTitles = heldBy(typefaces);
  return ({ title, ...rest }) => {
    const text = Object.values(rest).flatMap((words: string) => signsOf(words));
    return [
      ...text.filter(({ sign }) => !isInText(sign)),
      ...signsOf(title).filter(({ sign }) => !isInTitles(sign)),
    ].map(({ sign }) => sign);
  };
}

function heldBy(typefaces: readonly Typeface[]): (sign: string) => boolean {
  return cached((sign: string) => typefaceFor(typefaces, sign) !== undefined);
}
