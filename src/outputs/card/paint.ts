import sharp from 'sharp';

import { colours } from './colours.ts';
import { cardSize } from '../../site/card-size.ts';
import type { Layout } from './place.ts';
import { toSvg } from './svg.ts';

/**
 * How a card is written: in as few colours as its letters need for smooth edges, which makes it a quarter as large as in
 * all, and without the noise that would hide how few these are.
 */
export const compression = { palette: true, colours: 16, dither: 0, effort: 1 } as const;

/**
 * Paints a card.
 * @param layout what stands on the card
 * @returns the card as PNG
 */
export function paint(layout: Layout): Promise<Buffer> {
  return sharp(Buffer.from(toSvg(layout, cardSize)))
    .flatten({ background: colours.paper })
    .png(compression)
    .toBuffer();
}
