import { readFileSync } from 'node:fs';

import { drawnRuns } from '../../src/site/typefaces/drawn-runs.ts';
import type { FontFace } from '../../src/site/typefaces/fonts.ts';
import { openShaper } from '../../src/site/typefaces/shaper.ts';
import type { Setting } from '../../src/site/typefaces/shown-words.ts';
import { cached } from '../../src/store/caches.ts';
import { packageFile } from '../../src/store/package-file.ts';
import { shaper } from '../support/shape.ts';

const openWhole = cached(async (file: string) => {
  const font = readFileSync(packageFile(file));
  return { holds: (await openShaper(font)).holds, shape: await shaper(font) };
});
const openCut = cached((font: Buffer) => shaper(font));

/**
 * @param fonts the fonts that the pages of a language name
 * @param setting the weight and slant of a text
 * @param text the text, in that language
 * @returns whether they draw its words as the whole fonts do
 */
export async function drawsAsWhole(
  fonts: readonly FontFace[],
  setting: Setting,
  text: string,
): Promise<boolean> {
  const words = [...new Set(text.split(/[ \n\t]+/))];
  const taken = new Set<string>();
  for (const font of fonts.filter(({ isFor, family }) => isFor.has(setting) && family === fonts[0]?.family)) {
    const [whole, small] = [await openWhole(font.source), await openCut(font.bytes)];
    for (const run of drawnRuns(whole, words, taken))
      if (JSON.stringify(small(run)) !== JSON.stringify(whole.shape(run))) return false;
    for (const character of font.characters) taken.add(character);
  }
  return true;
}
