import sharp from 'sharp';

import { maxPixels, refuseTooLarge } from './picture-limits.ts';

/** A phone's small liberties with a format are no problems; a picture of which a part is missing is one. */
export const leniency = { failOn: 'error' } as const;

/**
 * Reads the head of a picture, before anything of it is unfolded.
 * @param bytes a file
 * @returns its size in pixels, upright, and how many it may have
 * @throws where it is no picture that pages can show, or (a `PictureTooLarge`) has too many pixels
 */
export async function measurePicture(bytes: Buffer) {
  const limit = maxPixels(bytes);
  const { autoOrient } = await sharp(bytes, { ...leniency, limitInputPixels: false }).metadata();
  refuseTooLarge(autoOrient, limit);
  return { size: autoOrient, maxPixels: limit };
}
