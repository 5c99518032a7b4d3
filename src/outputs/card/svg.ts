import { colours } from './colours.ts';
import type { Bar, Layout, PlacedLine } from './place.ts';
import type { SetGlyph } from './set-line.ts';

/** Share of an em by which the strokes of a thickened letter grow, as in Chromium. */
const thickening = 1 / 32;

/**
 * Writes what stands on a card as outlines. The picture holds no text and names no font, so that nothing of the machine's
 * can get in.
 * @param layout lines and bars, in their places
 * @param size size of the picture in pixels
 * @returns SVG, on nothing
 */
export function toSvg({ lines, bars }: Layout, { width, height }: { width: number; height: number }): string {
  const shapes = [...bars.map(toRectangle), ...lines.map(toGroup)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}">${shapes.join('')}</svg>`;
}

function toRectangle({ colour, x, y, width, height }: Bar): string {
  const place = Object.entries({ x, y, width, height }).map(([name, value]) => `${name}="${String(value)}"`);
  return `<rect ${place.join(' ')} fill="${colours[colour]}"/>`;
}

function toGroup(line: PlacedLine): string {
  const paths = line.line.glyphs.map((glyph) => toPath(line, glyph));
  return `<g fill="${colours[line.ink]}" color="${colours[line.ink]}">${paths.join('')}</g>`;
}

function toPath(
  { size, x, y }: PlacedLine,
  { outline, unitsPerEm, isThickened, ...glyph }: SetGlyph,
): string {
  if (outline.path === '') return '';
  const scale = size / unitsPerEm;
  const matrix = [scale, 0, 0, -scale, x + glyph.x * size, y - glyph.y * size];
  const stroke = isThickened
    ? ` stroke="currentColor" stroke-width="${String(unitsPerEm * thickening)}"`
    : '';
  return `<path transform="matrix(${matrix.map((number) => number.toFixed(4)).join(' ')})"${stroke} d="${outline.path}"/>`;
}
