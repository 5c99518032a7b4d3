import { keptFile } from '../../store/kept-file.ts';
import { keyOf, versionOf } from '../../store/key-of.ts';
import { features } from './features.ts';

/** What decides how the same font and characters are cut. */
const maker = [versionOf('subset-font'), 'woff2', features];

/**
 * Cuts a font down to some characters, with every layout feature that a page uses.
 * @param font a whole font
 * @param characters what it shall hold; their closure, see `closure.ts`
 * @returns the cut font as WOFF2: the same bytes for the same input
 */
export async function cut(font: Buffer, characters: readonly string[]): Promise<Buffer> {
  const key = keyOf(maker, font, characters.join(''));
  // Cutting takes a second, and most builds change no letter.
  return keptFile(`fonts/${key}.woff2`, async () => {
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(font, characters.join(''), { targetFormat: 'woff2', keepFeatures: [...features] });
  });
}
