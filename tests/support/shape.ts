import * as harfbuzz from 'harfbuzzjs';

import { toSfnt } from '../../src/site/typefaces/sfnt.ts';

/** A glyph as it would be drawn: what, where, and how far the next one is. Glyph numbers differ between cuts. */
export interface Drawn {
  readonly isMissing: boolean;
  readonly outline: string;
  readonly position: readonly number[];
}

/** Shapes words with one font. */
export type Shaper = (word: string) => readonly Drawn[];

/**
 * @param font a font in any format
 * @returns what HarfBuzz makes of words with it
 */
export async function shaper(font: Buffer): Promise<Shaper> {
  const blob = new harfbuzz.Blob(await toSfnt(font));
  const face = new harfbuzz.Face(blob, 0);
  const sized = new harfbuzz.Font(face);
  // What JavaScript lets go of is freed under HarfBuzz's feet, so the shaper holds all three.
  const held = { blob, face, sized };
  return (word) => {
    const buffer = new harfbuzz.Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    harfbuzz.shape(held.sized, buffer);
    const glyphs = buffer.getGlyphInfosAndPositions();
    return glyphs.map(({ codepoint, xAdvance, yAdvance, xOffset, yOffset }) => ({
      isMissing: codepoint === 0,
      outline: held.sized.glyphToPath(codepoint),
      position: [xAdvance ?? 0, yAdvance ?? 0, xOffset ?? 0, yOffset ?? 0],
    }));
  };
}
