import { toSfnt } from '../../site/typefaces/sfnt.ts';
import { cached } from '../../store/caches.ts';
import { flatten } from './flatten.ts';
import type { Typeface } from './typeface.ts';

type HarfBuzz = typeof import('harfbuzzjs');

/** A glyph as it is drawn. */
export interface Outline {
  /** Coordinates of its contours in parts of the font, upwards, two a point; none for a space. */
  readonly polygons: readonly Float64Array[];
  /** How far it reaches to both sides of where it begins, in the same parts. */
  readonly left: number;
  readonly right: number;
  /** How far it reaches above and below the base line. */
  readonly rise: number;
  readonly fall: number;
}

/** A typeface as HarfBuzz has it, in one weight. */
export interface Outlines {
  readonly font: InstanceType<HarfBuzz['Font']>;
  readonly unitsPerEm: number;
  readonly outlineOf: (glyph: number) => Outline;
}

/**
 * Opens a typeface.
 * @param typeface the typeface
 * @param weight the weight that is wanted of it
 * @returns the typeface in that weight, or the nearest that it has
 */
export async function openOutlines({ face }: Typeface, weight: number): Promise<Outlines> {
  const [sfnt, harfbuzz] = await Promise.all([toSfnt(face.font), import('harfbuzzjs')]);
  const blob = new harfbuzz.Blob(sfnt);
  const whole = new harfbuzz.Face(blob, 0);
  const font = new harfbuzz.Font(whole);
  const axis = whole.getAxisInfos().wght;
  if (axis !== undefined) {
    const nearest = Math.min(axis.max, Math.max(axis.min, weight));
    font.setVariations([new harfbuzz.Variation('wght', nearest)]);
  }
  const outlines = {
    font,
    unitsPerEm: whole.upem,
    outlineOf: cached((glyph: number) => {
      const { xBearing = 0, yBearing = 0, width = 0, height = 0 } = font.glyphExtents(glyph) ?? {};
      return {
        polygons: flatten(font.glyphToJson(glyph), whole.upem),
        left: xBearing,
        right: xBearing + width,
        rise: yBearing,
        fall: -(yBearing + height),
      };
    }),
  };
  // What JavaScript lets go of is freed under HarfBuzz's feet, so these are held as long as the font.
  return Object.assign(outlines, { blob, whole });
}
