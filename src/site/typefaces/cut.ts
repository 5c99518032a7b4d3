import { createHash } from 'node:crypto';

import { keptFile } from '../../store/kept-file.ts';
import { features } from './features.ts';

/** Changes when the same font and characters would be cut to other bytes. */
const recipe = `subset-font 2.9.0, woff2, ${features.join()}`;

/**
 * Cuts a font down to some characters, with every layout feature that a page uses.
 * @param font a whole font
 * @param characters what it shall hold; their closure, see `closure.ts`
 * @returns the cut font as WOFF2: the same bytes for the same input
 */
export async function cut(font: Buffer, characters: readonly string[]): Promise<Buffer> {
  const key = createHash('sha256').update(recipe).update(font).update(characters.join('')).digest('hex');
  // Cutting takes a second, and most builds change no letter.
  return keptFile(`fonts/${key}.woff2`, async () => {
    const { default: subsetFont } = await import('subset-font');
    return subsetFont(font, characters.join(''), { targetFormat: 'woff2', keepFeatures: [...features] });
  });
}
