import sharp from 'sharp';

import { maxPixels, refuseTooLarge } from './picture-limits.ts';

/** A phone's small liberties with a format are no problems; a picture of which a part is missing is one. */
export const leniency = { failOn: 'error' } as const;

/** What the head of a picture says, before anything of it is unfolded. */
export interface Measured {
  /** Its size in pixels, upright. */
  readonly size: { readonly width: number; readonly height: number };
  /** How many pixels it may have. */
  readonly maxPixels: number;
}

/**
 * @param bytes a file
 * @returns how large the picture is
 * @throws where it is no picture that pages can show, or (a `PictureTooLarge`) has too many pixels
 */
export async function measurePicture(bytes: Buffer): Promise<Measured> {
  const limit = maxPixels(bytes);
  const { autoOrient } = await sharp(bytes, { ...leniency, limitInputPixels: false }).metadata();
  refuseTooLarge(autoOrient, limit);
  return { size: autoOrient, maxPixels: limit };
}
