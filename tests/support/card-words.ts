import type { Page } from 'playwright/test';

import type { CardStyle } from '../../src/outputs/card/card.ts';
import { cover } from '../../src/outputs/card/coverage.ts';
import type { Setter } from '../../src/outputs/card/setters.ts';

/** Where a word is drawn on a picture, in pixels. */
const place = { width: 400, height: 110, size: 44, x: 24, y: 72 };

/** How a word was drawn: how wide it is set, and how far it covers each pixel. */
export interface DrawnWord {
  readonly width: number;
  readonly covers: Uint8Array;
}

/**
 * Draws words as cards do.
 * @param setter what sets them
 * @param words the words
 * @returns each, drawn
 */
export function drawnForCard(setter: Setter, words: readonly string[]): DrawnWord[] {
  return words.map((word) => {
    const line = setter.set(word);
    const covers = new Uint8Array(place.width * place.height);
    cover({ line, ink: 'ink', ...place }, place, (from, to, share) => {
      covers.fill(Math.round(255 * share), from, to);
    });
    return { width: line.width * place.size, covers };
  });
}

/**
 * Draws words as Chromium does with the same whole fonts.
 * @param page an empty page
 * @param style how titles are set
 * @param words the words
 * @returns each, drawn
 */
export async function drawnByChromium(
  page: Page,
  { typefaces }: CardStyle,
  words: readonly string[],
): Promise<DrawnWord[]> {
  const faces = typefaces.map(({ face: { font, weight } }) => ({
    weight,
    url: `url(data:font/woff2;base64,${font.toString('base64')})`,
  }));
  const drawn = await page.evaluate(
    async ({ faces, words, weight, width, height, size, x, y }) => {
      for (const { weight, url } of faces)
        document.fonts.add(await new FontFace('own', url, { weight }).load());
      return words.map((word) => {
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (context === null) throw new Error('This browser has no canvas.');
        context.font = `${String(weight)} ${String(size)}px own`;
        // Else glyphs are moved to whole pixels.
        context.textRendering = 'geometricPrecision';
        context.fillText(word, x, y);
        const { data } = context.getImageData(0, 0, width, height);
        const covers = Uint8Array.from({ length: width * height }, (_, at) => data[4 * at + 3] ?? 0);
        return { width: context.measureText(word).width, covers: covers.toBase64() };
      });
    },
    { faces, words, weight: 600, ...place },
  );
  return drawn.map(({ width, covers }) => ({ width, covers: Buffer.from(covers, 'base64') }));
}

/**
 * @param a a word, drawn
 * @param b a word, drawn
 * @returns how alike they look: 1 where they are the same, 0 where they have nothing to do with each other
 */
export function likeness({ covers: a }: DrawnWord, { covers: b }: DrawnWord): number {
  let [both, ofA, ofB] = [0, 0, 0];
  a.forEach((cover, at) => {
    const other = b[at] ?? 0;
    both += cover * other;
    ofA += cover * cover;
    ofB += other * other;
  });
  return both / Math.sqrt(ofA * ofB);
}
