import type { PlacedLine } from './place.ts';
import type { SetGlyph } from './set-line.ts';

/** Share of an em by which the strokes of a thickened letter grow, as in Chromium. */
const thickening = 1 / 32;

/**
 * Writes lines as outlines. The picture holds no text and names no font, so that nothing of the machine's can get in.
 * @param lines the lines, in their places
 * @param size size of the picture in pixels
 * @returns SVG, black on nothing
 */
export function toSvg(
  lines: readonly PlacedLine[],
  { width, height }: { width: number; height: number },
): string {
  const paths = lines.flatMap((line) => line.line.glyphs.map((glyph) => toPath(line, glyph)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${paths.join('')}</svg>`;
}

function toPath(
  { size, x, y }: PlacedLine,
  { outline, unitsPerEm, isThickened, ...glyph }: SetGlyph,
): string {
  if (outline.path === '') return '';
  const scale = size / unitsPerEm;
  const matrix = [scale, 0, 0, -scale, x + glyph.x * size, y - glyph.y * size];
  const stroke = isThickened ? ` stroke="#000" stroke-width="${String(unitsPerEm * thickening)}"` : '';
  return `<path transform="matrix(${matrix.map((number) => number.toFixed(4)).join(' ')})"${stroke} d="${outline.path}"/>`;
}
