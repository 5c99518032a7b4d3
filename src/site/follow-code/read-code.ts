import jsqr from 'jsqr';
import sharp from 'sharp';

/** Pixels to a side of the picture that a code is read from: about a phone's view of it. */
const side = 480;

/**
 * Reads a drawn code as a scanner would: from its picture, quiet zone included.
 * @param svg the drawing
 * @returns the text in it, or undefined where none can be read
 */
export async function readCode(svg: string): Promise<string | undefined> {
  const { data, info } = await sharp(Buffer.from(svg), { density: 300 })
    .resize(side, side, { kernel: 'nearest' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
