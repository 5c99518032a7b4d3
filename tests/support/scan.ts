import jsqr from 'jsqr';
import sharp from 'sharp';

/**
 * Reads a QR code from a picture, as a phone does.
 * @param picture PNG
 * @returns what the code says; `undefined` where none is found
 */
export async function scan(picture: Buffer): Promise<string | undefined> {
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return jsqr(new Uint8ClampedArray(data), info.width, info.height)?.data;
}
