import sharp from 'sharp';

import { colours } from '../card/look.ts';

/** All that decides how a mark is drawn. */
export const recipe = { version: 1, size: 180, inset: 20, paper: colours.paper };

/** Pixels per inch at which a length of SVG is a pixel. */
const plainDensity = 72;

/**
 * Draws a mark as phones want it: a square without holes, whose corners they round themselves. A mark that reaches all
 * four edges fills it in the colour that it has there; any other stands on paper.
 * @param mark the mark as SVG
 * @returns the icon as PNG
 * @throws with what to do, where it is no picture
 */
export async function drawTouchIcon(mark: Buffer): Promise<Buffer> {
  const { size, inset, paper } = recipe;
  const whole = await drawnAt(mark, size);
  const edge = await edgeColour(whole);
  const drawn = edge === undefined ? await drawnAt(mark, size - 2 * inset) : whole;
  return sharp({ create: { width: size, height: size, channels: 3, background: edge ?? paper } })
    .composite([{ input: drawn }])
    .png({ palette: true, colours: 32, dither: 0 })
    .toBuffer();
}

async function drawnAt(mark: Buffer, size: number): Promise<Buffer> {
  try {
    const { width, height } = await sharp(mark).metadata();
    const density = Math.max(1, (plainDensity * size) / Math.max(width, height));
    return await sharp(mark, { density })
      .resize(size, size, { fit: 'contain', background: 'transparent' })
      .ensureAlpha()
      .png()
      .toBuffer();
  } catch (error) {
    throw Object.assign(new Error(`The mark cannot be drawn: ${(error as Error).message}`), {
      loc: { file: 'public/favicon.svg' },
      hint: 'Mend public/favicon.svg, or take back the one that was there.',
    });
  }
}

/** The one colour, through which nothing shows, in the middle of all four edges. */
async function edgeColour(drawn: Buffer): Promise<{ r: number; g: number; b: number } | undefined> {
  const { data, info } = await sharp(drawn).raw().toBuffer({ resolveWithObject: true });
  const [middle, last] = [Math.floor(info.width / 2), info.width - 1];
  const middles = [
    [middle, 0],
    [middle, last],
    [0, middle],
    [last, middle],
  ] as const;
  const seen = middles.map(([x, y]) => {
    const at = (y * info.width + x) * info.channels;
    return [...data.subarray(at, at + info.channels)];
  });
  const [[r = 0, g = 0, b = 0, alpha = 0] = []] = seen;
  return alpha === 255 && new Set(seen.map(String)).size === 1 ? { r, g, b } : undefined;
}
