import sharp from 'sharp';

import { keptFile } from '../../store/kept-file.ts';
import { digested } from '../../store/digest.ts';
import { keyOf } from '../../store/key-of.ts';
import { leniency, measurePicture } from './measure-picture.ts';
import { maxSeconds, timedOut } from './picture-limits.ts';
import { widthsFor } from './widths.ts';

/** A picture in one of its widths. */
interface PictureVariant {
  /** Name of its file, which tells its bytes. */
  readonly name: string;
  readonly width: number;
  /** @returns its bytes, kept or made anew @throws where the picture that it is made from is another by now */
  readonly bytes: () => Promise<Buffer>;
}

/** A picture made for pages, in several widths. */
export interface MadePicture {
  /** Its own size in pixels, upright. */
  readonly width: number;
  readonly height: number;
  /** The files that were made, by rising width. */
  readonly variants: readonly PictureVariant[];
}

/** How a picture is compressed. WebP is what every browser of the last years shows. */
const compression = { quality: 76, smartSubsample: true, effort: 4 };

/**
 * Makes a picture for pages: upright, in several widths, compressed, without what a camera wrote into it (place,
 * time, device). A file's name tells its bytes, so that hosts may keep it for ever, and one picture is made once.
 * @param bytes the picture
 * @param again gives the picture once more, for what could not be kept or was spoilt since
 * @param seconds how long one width may take
 * @returns what was made; its bytes are kept on the disk, not in memory
 * @throws where it is no whole picture, or (a `PictureTooLarge`) would take too much memory or time
 */
export async function makePicture(
  bytes: Buffer,
  again: () => Buffer | undefined,
  seconds = maxSeconds,
): Promise<MadePicture> {
  const { size, maxPixels: limitInputPixels } = await measurePicture(bytes);
  const key = pictureKey(bytes);
  const inWidth = (width: number, whole: () => Buffer): PictureVariant['bytes'] => {
    return () =>
      keptFile(`pictures/${key}-${String(width)}.webp`, () =>
        sharp(whole(), { ...leniency, limitInputPixels })
          .timeout({ seconds })
          .autoOrient()
          .resize({ width })
          .webp(compression)
          .toBuffer()
          .catch((error: unknown) => {
            throw timedOut(error as Error, seconds);
          }),
      );
  };
  const widths = widthsFor(size.width);
  for (const width of widths) await inWidth(width, () => bytes)();
  const variants = widths.map((width) => ({
    name: `${key}-${String(width)}.webp`,
    width,
    bytes: inWidth(width, () => unchanged(again(), key)),
  }));
  return digested({ width: size.width, height: size.height, variants }, `${key} ${String(widths)}`);
}

function pictureKey(bytes: Buffer): string {
  return keyOf([compression, sharp.versions], bytes).slice(0, 16);
}

/** The name on the pages tells the bytes. */
function unchanged(bytes: Buffer | undefined, key: string): Buffer {
  if (bytes === undefined || pictureKey(bytes) !== key)
    throw new Error('A picture was changed while the site was built.');
  return bytes;
}
