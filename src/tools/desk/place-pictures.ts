import path from 'node:path';

import { mediaFolder } from '../../text/pictures.ts';
import { measurePicture } from '../../site/pictures/measure-picture.ts';
import { pictureEnding, PictureTooLarge } from '../../site/pictures/picture-limits.ts';
import { slugProblem, suggestSlug } from '../../publication/slug.ts';
import { openFile } from '../../read/files/open-file.ts';
import type { LeftOut, ReceivedBlock, ReceivedPicture } from '../exchange/received/received-block.ts';
import { isThere } from './site-files.ts';

/** A text with its pictures, each of which has a place. */
export interface PlacedPictures {
  /** The parts of the text; a picture is now a block that names its file. */
  readonly parts: readonly ReceivedBlock[];
  /** Each picture that the text shows, once: its file below the bulletin's folder, and its words. */
  readonly shown: readonly { readonly file: string; readonly alt: string }[];
  /** Files to be written, by the same names. */
  readonly files: ReadonlyMap<string, Buffer>;
  /** Pictures that pages cannot show. */
  readonly outside: readonly LeftOut[];
}

/** Where the pictures of a bulletin lie. */
export interface PicturesAtHand {
  readonly siteFolder: string;
  /** The bulletin's folder below it. */
  readonly folder: string;
  /** Pictures that it has already, by their files below that. */
  readonly media: readonly string[];
}

/**
 * Finds a place for each picture of a received text: by its own name, as far as that can stand in an address, and under
 * that of a picture with the same bytes, where the bulletin has one.
 * @param parts the parts of the text
 * @param site where the bulletin's pictures lie
 * @returns the text with its pictures
 */
export async function placePictures(
  parts: readonly ReceivedBlock[],
  site: PicturesAtHand,
): Promise<PlacedPictures> {
  const placed: ReceivedBlock[] = [];
  const shown = new Map<string, string>();
  const files = new Map<string, Buffer>();
  const outside: LeftOut[] = [];
  for (const part of parts) {
    const { picture, place } = part;
    if (picture === undefined) {
      placed.push(part);
      continue;
    }
    const reason = await whyNoPage(picture.bytes);
    if (reason !== undefined) {
      outside.push({ place, text: picture.name, reason });
      continue;
    }
    const file = fileFor(picture, files, site);
    if (!site.media.includes(file)) files.set(file, picture.bytes);
    if ((shown.get(file) ?? '') === '') shown.set(file, picture.alt);
    const image = { type: 'image' as const, url: file, alt: picture.alt, title: picture.caption };
    placed.push({ ...part, block: { type: 'paragraph', children: [image] } });
  }
  return { parts: placed, shown: [...shown].map(([file, alt]) => ({ file, alt })), files, outside };
}

async function whyNoPage(bytes: Buffer): Promise<string | undefined> {
  try {
    await measurePicture(bytes);
    return undefined;
  } catch (error) {
    return error instanceof PictureTooLarge
      ? `a picture of ${error.message}; save it smaller, and put it in by hand`
      : 'a picture that cannot be opened; save it anew from where it came, and put it in by hand';
  }
}

function fileFor(
  { name, bytes }: ReceivedPicture,
  files: ReadonlyMap<string, Buffer>,
  site: PicturesAtHand,
): string {
  const known = [...files.keys(), ...site.media].find((file) => bytesOf(file, files, site)?.equals(bytes));
  if (known !== undefined) return known;
  const plain = suggestSlug(path.parse(name).name) ?? 'picture';
  const stem = slugProblem(plain) === undefined ? plain : `picture-${plain}`;
  for (let number = 1; ; number += 1) {
    const counted = number === 1 ? stem : `${stem}-${String(number)}`;
    const file = `${mediaFolder}/${counted}${pictureEnding(bytes) ?? ''}`;
    if (!files.has(file) && !isThere(site.siteFolder, `${site.folder}/${file}`)) return file;
  }
}

function bytesOf(
  file: string,
  files: ReadonlyMap<string, Buffer>,
  { siteFolder, folder }: PicturesAtHand,
): Buffer | undefined {
  return files.get(file) ?? openFile(siteFolder, `${folder}/${file}`, () => undefined);
}
