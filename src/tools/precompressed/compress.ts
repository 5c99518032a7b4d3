import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Encoding } from './encodings.ts';

/** The bytes of a text in each compression; none where that is not worth a file. */
export type Compressed = Readonly<Record<Encoding, Buffer>>;

/**
 * Chosen by bytes against time on pages of our own: of a bulletin's, which has 29.9 kB, quality 9 leaves 8.1 kB in 1 ms, 10
 * leaves 7.7 in 18, and 11 leaves 7.5 in 41. A sitemap of thousands of pages changes with each correction, and hardly anybody
 * but a crawler asks for it.
 */
const brotliSettings = {
  quality: 10,
  large: { bytes: 2 ** 20, quality: 9 },
  mode: constants.BROTLI_MODE_TEXT,
};
const gzipSettings = { level: 9 };

/**
 * A text of more bytes than this, of which gzip leaves a greater share, is mostly compressed in itself: the type inside
 * a standalone edition. Measured on those, Brotli is 4 % smaller than gzip there and takes thirty times as long.
 */
const dense = { bytes: 16_384, share: 0.5 };

/** Changes when the same bytes would be compressed to others. */
export const compression = [
  brotliSettings,
  gzipSettings,
  dense,
  process.versions.brotli,
  process.versions.zlib,
];

/** Place of a gzip file's byte that tells the system it was made on, and the byte that says "unknown". */
const system = { at: 9, unknown: 0xff };

const nothing = Buffer.alloc(0);

/**
 * Compresses a text, in threads of Node's own: several calls run at the same time.
 * @param bytes the text
 * @returns it in each compression: the same bytes for the same text, without time or name; nothing where it would be no
 * smaller, and in Brotli where that gains nothing over gzip
 */
export async function compress(bytes: Buffer): Promise<Compressed> {
  const zipped = await promisify(gzip)(bytes, gzipSettings);
  zipped[system.at] = system.unknown;
  const isDense = bytes.length > dense.bytes && zipped.length > dense.share * bytes.length;
  const br = isDense
    ? nothing
    : await promisify(brotliCompress)(bytes, { params: brotliParams(bytes.length) });
  return { br: smaller(br, bytes), gzip: smaller(zipped, bytes) };
}

function brotliParams(size: number): Record<number, number> {
  const { quality, large, mode } = brotliSettings;
  return {
    [constants.BROTLI_PARAM_QUALITY]: size >= large.bytes ? large.quality : quality,
    [constants.BROTLI_PARAM_MODE]: mode,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}

function smaller(compressed: Buffer, text: Buffer): Buffer {
  return compressed.length < text.length ? compressed : nothing;
}
