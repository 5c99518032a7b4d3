import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

import sharp from 'sharp';

import { keptFile } from '../reading/kept-file.ts';
import type { MadePicture, PictureVariant } from './made-picture.ts';
import { widthsFor } from './widths.ts';

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
 * @returns what was made; its bytes are kept on the disk, not in memory
 * @throws where the file cannot be read, or is no whole picture
 */
export async function makePicture(file: string): Promise<MadePicture> {
  const bytes = await readFile(file);
  const { format, autoOrient } = await sharp(bytes, leniency).metadata();
  if (!formats.includes(format)) throw new Error(`a file of the kind ${format}`);
  const key = keyOf(bytes);
  const variant = (width: number): PictureVariant => {
    const name = `${key}-${String(width)}.webp`;
    return { name, width, bytes: () => inWidth(name, width, () => readAgain(file, key)) };
  };
  const variants = widthsFor(autoOrient.width).map(variant);
  for (const { name, width } of variants) await inWidth(name, width, () => bytes);
  return { width: autoOrient.width, height: autoOrient.height, variants };
}

function keyOf(bytes: Buffer): string {
  return createHash('sha256')
    .update(JSON.stringify([compression, sharp.versions]))
    .update(bytes)
    .digest('hex')
    .slice(0, 16);
}

function inWidth(name: string, width: number, whole: () => Buffer | Promise<Buffer>): Promise<Buffer> {
  return keptFile(`pictures/${name}`, async () =>
    sharp(await whole(), leniency)
      .autoOrient()
      .resize({ width })
      .webp(compression)
      .toBuffer(),
  );
}

/** For what could not be kept, or was spoilt since: the name on the pages tells the bytes. */
async function readAgain(file: string, key: string): Promise<Buffer> {
  const bytes = await readFile(file);
  if (keyOf(bytes) !== key) throw new Error(`${file} was changed while the site was built.`);
  return bytes;
}
