import sharp from 'sharp';

import { colours } from './look.ts';
import { cardSize } from '../../site/card-size.ts';
import type { Bar, Layout, PlacedLine } from './lay-out.ts';
import type { SetGlyph } from './setters.ts';

/**
 * How a card is written: in as few colours as its letters need for smooth edges, which makes it a quarter as large as in
 * all, and without the noise that would hide how few these are.
 */
export const pngCompression = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/**
 * Paints a card.
 * @param layout what stands on the card
 * @returns the card as PNG
 */
export function paint(layout: Layout): Promise<Buffer> {
  return sharp(Buffer.from(toSvg(layout, cardSize)))
    .flatten({ background: colours.paper })
    .png(pngCompression)
    .toBuffer();
}

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
  return `<g fill="${colours[line.ink]}">${paths.join('')}</g>`;
}

function toPath({ size, x, y }: PlacedLine, { outline, unitsPerEm, ...glyph }: SetGlyph): string {
  if (outline.path === '') return '';
  const scale = size / unitsPerEm;
  const matrix = [scale, 0, 0, -scale, x + glyph.x * size, y - glyph.y * size];
  return `<path transform="matrix(${matrix.map((number) => number.toFixed(4)).join(' ')})" d="${outline.path}"/>`;
}
