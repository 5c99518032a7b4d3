import { keyOf, versionOf } from '../../store/key-of.ts';
import { cached } from '../../store/caches.ts';
import { holdsLetter, lettersOfAny } from '../../site/i18n/script-letters.ts';
import type { CardStyle, CardWords } from './card.ts';
import { cardSize } from '../../site/card-size.ts';
import { measures } from './look.ts';
import { palette, steps } from './palette.ts';
import { pngPacking } from './png.ts';

/** Raised when the same words would be drawn otherwise, with the same measures, colours and packages. */
const version = 2;

const recipe = [
  version,
  cardSize,
  measures,
  palette,
  steps,
  pngPacking,
  versionOf('bidi-js'),
  versionOf('fontverter'),
  versionOf('harfbuzzjs'),
  process.versions.zlib,
  // What a character is, and where a line may end.
  process.versions.icu,
  process.versions.unicode,
];

/**
 * @param words what a card says
 * @param style how it is set
 * @returns a short text that tells all that the card is made of
 */
export function cardKey(words: CardWords, style: CardStyle): string {
  return keyOf([styleKeyFor(style)(furtherScripts(words, style).join(' ')), words]).slice(0, 16);
}

const styleKeyFor = cached(({ typefaces, ...style }: CardStyle) => {
  const faces = typefaces.map(({ hash, face: { weight } }) => [hash, weight]);
  return cached((scripts: string) => keyOf([recipe, { ...style, scripts }, faces]));
});

/** A script that a further language brings along changes no card that holds none of its letters. */
function furtherScripts(words: CardWords, { scripts }: CardStyle): readonly string[] {
  const [, ...further] = scripts;
  const said = Object.values(words).join(' ');
  // Few cards hold letters of any, so all are looked for at once first.
  if (said.search(lettersOfAny(further.join(' '))) === -1) return [];
  return further.filter((code) => holdsLetter(said, code));
}
