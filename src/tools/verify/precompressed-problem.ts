import { hash } from 'node:crypto';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';

import type { Finding } from '../../read/findings/finding.ts';
import type { Manifest } from '../../outputs/manifest/manifest.ts';
import { compressedForm, type Encoding } from '../precompressed/encodings.ts';
import { differs } from './differences.ts';

const decompress = { br: brotliDecompressSync, gzip: gunzipSync } satisfies Record<Encoding, unknown>;

/** No text is larger; a few bytes can be the compressed form of very many. */
const maxBytes = 64 * 2 ** 20;

/**
 * Finds out whether a precompressed file holds its text: it may be as it was built and still hold another.
 * @param folder the site
 * @param file path of a file of it
 * @param bytes the file's bytes
 * @param manifest the site's manifest
 * @returns the finding, if there is one
 */
export function precompressedProblems(
  folder: string,
  file: string,
  bytes: Buffer,
  manifest: Manifest,
): Finding[] {
  const form = compressedForm(file);
  const sha256 = form && manifest.get(form.text);
  if (form === undefined || sha256 === undefined) return [];
  const found = hashInside(bytes, form.encoding);
  return found === sha256
    ? []
    : [differs(`${folder}/${file}`, found, `the text of SHA-256 ${sha256}, compressed`)];
}

function hashInside(compressed: Buffer, encoding: Encoding): string {
  try {
    return hash('sha256', decompress[encoding](compressed, { maxOutputLength: maxBytes }));
  } catch (error) {
    return (error as Error).message;
  }
}
