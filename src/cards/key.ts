import { createHash } from 'node:crypto';

import sharp from 'sharp';

import packageFile from '../../package.json' with { type: 'json' };
import type { CardStyle, CardWords } from './card.ts';
import { colours } from './colours.ts';
import { cardSize, measures } from './measures.ts';
import { compression } from './paint.ts';

/** Raised when the same words would be drawn otherwise, with the same measures, colours and packages. */
const version = 1;

const { 'bidi-js': bidi, fontverter, harfbuzzjs } = packageFile.dependencies;
const recipe = [
  version,
  cardSize,
  measures,
  colours,
  compression,
  bidi,
  fontverter,
  harfbuzzjs,
  sharp.versions,
];

/**
 * @param words what a card says
 * @param style how it is set
 * @returns a short text that tells all that the card is made of
 */
export function cardKey(words: CardWords, { typefaces, ...style }: CardStyle): string {
  const faces = typefaces.map(({ hash, face: { weight, use } }) => [hash, weight, use]);
  const ingredients = JSON.stringify([recipe, words, style, faces]);
  return createHash('sha256').update(ingredients).digest('hex').slice(0, 16);
}
