import sharp from 'sharp';

import { keyOf, versionOf } from '../../store/key-of.ts';
import { holdsLetter } from '../../site/i18n/script-letters.ts';
import type { CardStyle, CardWords } from './card.ts';
import { cardSize } from '../../site/card-size.ts';
import { colours, measures } from './look.ts';
import { pngCompression } from './paint.ts';

/** Raised when the same words would be drawn otherwise, with the same measures, colours and packages. */
const version = 1;

const recipe = [
  version,
  cardSize,
  measures,
  colours,
  pngCompression,
  versionOf('bidi-js'),
  versionOf('fontverter'),
  versionOf('harfbuzzjs'),
  sharp.versions,
  // What a character is, and where a line may end.
  process.versions.icu,
  process.versions.unicode,
];

/**
 * @param words what a card says
 * @param style how it is set
 * @returns a short text that tells all that the card is made of
 */
export function cardKey(words: CardWords, { typefaces, ...style }: CardStyle): string {
  const said = Object.values(words).join(' ');
  // A script that a further language brings along changes no card that holds none of its letters.
  const scripts = style.scripts.filter((code, index) => index === 0 || holdsLetter(said, code));
  const faces = typefaces.map(({ hash, face: { weight } }) => [hash, weight]);
  return keyOf([recipe, words, { ...style, scripts }, faces]).slice(0, 16);
}
