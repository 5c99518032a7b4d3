import { readFileSync } from 'node:fs';

import { drawnRuns } from '../../src/site/typefaces/drawn-runs.ts';
import type { FontFace } from '../../src/site/typefaces/fonts.ts';
import { partedAt } from '../../src/site/typefaces/rare-letters.ts';
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
 * @returns whether they draw its words as the whole fonts do, parted where a rare letter comes from a font of its own
 */
export async function drawsAsWhole(
  fonts: readonly FontFace[],
  setting: Setting,
  text: string,
): Promise<boolean> {
  const words = [...new Set(text.split(/[ \n\t]+/))];
  const own = ownOf(fonts, setting);
  for (const [index, font] of own.entries()) {
    const [whole, small] = [await openWhole(font.source), await openCut(font.bytes)];
    for (const run of drawnRuns(whole, words, drawnByOthers(own, index)))
      if (JSON.stringify(small(run)) !== JSON.stringify(whole.shape(run))) return false;
  }
  return true;
}

/**
 * @param fonts the fonts that the pages of a language name
 * @param setting the weight and slant of a text
 * @param text the text, in that language
 * @returns what is set wider or narrower than by the whole font, as a rare letter is not kerned, and by how much of an em
 */
export async function unkerned(
  fonts: readonly FontFace[],
  setting: Setting,
  text: string,
): Promise<ReadonlyMap<string, number>> {
  const words = [...new Set(text.split(/[ \n\t]+/))];
  const found = new Map<string, number>();
  for (const { source, characters, isRare } of ownOf(fonts, setting)) {
    if (!isRare) continue;
    const whole = await openWhole(source);
    const widthOf = (some: string) =>
      whole.shape(some).reduce((width, { position: [advance = 0] }) => width + advance, 0);
    for (const run of drawnRuns(whole, words, new Set())) {
      const parts = partedAt(run, characters).flatMap((some) =>
        some.split('\n').filter((part) => part !== ''),
      );
      const wider = parts.reduce((width, part) => width + widthOf(part), -widthOf(run));
      if (parts.length > 1 && wider !== 0) found.set(run, wider / 1000);
    }
  }
  return found;
}

function ownOf(fonts: readonly FontFace[], setting: Setting): FontFace[] {
  return fonts.filter(({ isFor, family }) => isFor.has(setting) && family === fonts[0]?.family);
}

/** What is rare is drawn by its own font; all else by the first that holds it. */
function drawnByOthers(own: readonly FontFace[], index: number): Set<string> {
  const isOwnRare = (at: number) => own[at]?.isRare === true && own[at].source === own[index]?.source;
  const others = own.filter((_, at) => at < index || (at === index + 1 && isOwnRare(at)));
  return new Set(others.flatMap(({ characters }) => [...characters]));
}
