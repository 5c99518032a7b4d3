import { hash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { Finding } from '../../read/findings/finding.ts';
import type { Encoding } from '../precompressed/encodings.ts';
import { differs } from './differences.ts';

const decompress = { br: brotliDecompressSync, gzip: gunzipSync } satisfies Record<Encoding, unknown>;

/** No text is larger; a few bytes can be the compressed form of very many. */
const maxBytes = 64 * 2 ** 20;

/**
 * Finds out whether a precompressed file holds its text.
 * @param place path of the precompressed file
 * @param compressed its bytes
 * @param encoding how it is compressed
 * @param sha256 SHA-256 of the text that it should hold
 * @returns the finding, or undefined where it does
 */
export function precompressedProblem(
  place: string,
  compressed: Buffer,
  encoding: Encoding,
  sha256: string,
): Finding | undefined {
  const found = hashInside(compressed, encoding);
  return found === sha256 ? undefined : differs(place, found, `the text of SHA-256 ${sha256}, compressed`);
}

function hashInside(compressed: Buffer, encoding: Encoding): string {
  try {
    return hash('sha256', decompress[encoding](compressed, { maxOutputLength: maxBytes }));
  } catch (error) {
    return (error as Error).message;
  }
}
