import sharp from 'sharp';

import { cardSize } from './measures.ts';
import { coloursByCover, palette, rule } from './palette.ts';
import type { Bar, Layout, PlacedLine } from './place.ts';
import { toPng } from './png.ts';
import { toSvg } from './svg.ts';

/**
 * Paints a card: the letters as one picture of how far they cover each pixel, which is then coloured.
 * @param layout what stands on the card
 * @returns the card as PNG
 */
export async function paint({ lines, bars }: Layout): Promise<Buffer> {
  const covers = await sharp(Buffer.from(toSvg(lines, cardSize)))
    .extractChannel('alpha')
    .raw()
    .toBuffer();
  const pixels = new Uint8Array(cardSize.width * cardSize.height);
  for (const bar of bars) fill(pixels, bar);
  for (const line of lines) colour(pixels, covers, line);
  return toPng({ ...cardSize, colours: palette, pixels });
}

const shades = { ink: coloursByCover('ink'), accent: coloursByCover('accent') };

/** Antialiasing and thickened strokes reach so many pixels beyond an outline. */
const beyond = 3;

/** Lines of different inks never share a row. */
function colour(pixels: Uint8Array, covers: Uint8Array, { line, size, ink, y }: PlacedLine): void {
  const from = Math.max(0, Math.floor(y - line.rise * size - beyond) * cardSize.width);
  const to = Math.min(pixels.length, Math.ceil(y + line.fall * size + beyond) * cardSize.width);
  for (let at = from; at < to; at += 1) {
    const cover = covers[at] ?? 0;
    if (cover > 0) pixels[at] = shades[ink][cover] ?? 0;
  }
}

function fill(pixels: Uint8Array, { colour, x, y, width, height }: Bar): void {
  const number = colour === 'rule' ? rule : (shades[colour].at(-1) ?? 0);
  for (let row = y; row < y + height; row += 1) {
    const start = row * cardSize.width + x;
    pixels.fill(number, start, start + width);
  }
}
