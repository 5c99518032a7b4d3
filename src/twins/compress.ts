import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

import type { Encoding } from './kinds.ts';

/** The bytes of a file's twins. */
export type Twins = Readonly<Record<Encoding, Buffer>>;

const brotliSettings = { quality: 11, mode: constants.BROTLI_MODE_TEXT };
const gzipSettings = { level: 9 };

/** Changes when the same bytes would be compressed to others. */
export const compression = JSON.stringify([
  brotliSettings,
  gzipSettings,
  process.versions.brotli,
  process.versions.zlib,
]);

/** Place of a gzip file's byte that tells the system it was made on, and the byte that says "unknown". */
const system = { at: 9, unknown: 0xff };

/**
 * Compresses a text as well as it can be, in threads of Node's own: several calls run at the same time.
 * @param bytes the text
 * @returns its twins: the same bytes for the same text, without time or name
 */
export async function compress(bytes: Buffer): Promise<Twins> {
  const [br, zipped] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: brotliSettings.quality,
        [constants.BROTLI_PARAM_MODE]: brotliSettings.mode,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, gzipSettings),
  ]);
  zipped[system.at] = system.unknown;
  return { br, gzip: zipped };
}
