import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';

import { keptFile, keptFolder } from '../reading/kept-file.ts';
import type { MadePicture } from './made-picture.ts';
import { widthsFor } from './widths.ts';

/** Where the made pictures are kept. */
export const pictureCache = path.join(keptFolder, 'pictures');

/** How a picture is compressed. WebP is what every browser of the last years shows. */
const compression = { quality: 76, smartSubsample: true, effort: 4 };

/** A phone's small liberties with a format are no faults; a picture of which a part is missing is one. */
const leniency = { failOn: 'error' } as const;

/** What a file's bytes say that they are. */
const formats = ['jpeg', 'png', 'webp', 'heif'];

/**
 * Makes a picture for pages: upright, in several widths, compressed, without what a camera wrote into it (place,
 * time, device). A file's name tells its bytes, so that hosts may keep it for ever, and one picture is made once.
 * @param file absolute path of the picture
 * @returns what was made, in {@link pictureCache}
 * @throws where the file cannot be read, or is no whole picture
 */
export async function makePicture(file: string): Promise<MadePicture> {
  const bytes = await readFile(file);
  const { format, autoOrient } = await sharp(bytes, leniency).metadata();
  if (!formats.includes(format)) throw new Error(`a file of the kind ${format}`);
  const key = createHash('sha256')
    .update(JSON.stringify([compression, sharp.versions]))
    .update(bytes)
    .digest('hex')
    .slice(0, 16);
  const variants = widthsFor(autoOrient.width).map((width) => ({
    name: `${key}-${String(width)}.webp`,
    width,
  }));
  for (const { name, width } of variants) {
    await keptFile(`pictures/${name}`, () =>
      sharp(bytes, leniency).autoOrient().resize({ width }).webp(compression).toBuffer(),
    );
  }
  return { width: autoOrient.width, height: autoOrient.height, variants };
}
