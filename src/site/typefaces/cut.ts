import { keptFile } from '../../store/kept-file.ts';
import { keyOf, versionOf } from '../../store/key-of.ts';
import { canonicalClosure } from './closure.ts';
import { coverage } from './coverage.ts';
import { fontFeatures } from './features.ts';

/** A font cut down to what some words need. */
export interface Cut {
  /** What it holds. */
  readonly characters: readonly string[];
  /** @returns its bytes as WOFF2: the same for the same font and words */
  readonly bytes: () => Promise<Buffer>;
}

/** What decides how the same font and characters are cut. */
const maker = [
  versionOf('subset-font'),
  versionOf('harfbuzzjs'),
  versionOf('fontverter'),
  'woff2',
  fontFeatures,
];

/**
 * Cuts a font down to what some words need, with every layout feature that a page uses.
 * @param font a whole font
 * @param words the words
 * @param taken characters that another font draws
 * @returns the cut, made once its bytes are asked for
 * @throws where it is no font
 */
export async function cut(font: Buffer, words: string, taken: ReadonlySet<string> = new Set()): Promise<Cut> {
  const closure = canonicalClosure(words, await coverage(font));
  const characters = closure.filter((character) => !taken.has(character));
  return { characters, bytes: () => cutToCharacters(font, characters.join('')) };
}

/**
 * @param font a whole font
 * @param characters what it holds afterwards: without what shapers put in and take apart (`closure.ts`), words of some
 *   scripts are drawn wrongly
 * @returns the cut font as WOFF2
 */
export function cutToCharacters(font: Buffer, characters: string): Promise<Buffer> {
  // Cutting takes a second, and most builds change no letter.
  return keptFile(`fonts/${keyOf(maker, font, characters)}.woff2`, async () => {
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(font, characters, { targetFormat: 'woff2', keepFeatures: [...fontFeatures] });
  });
}
