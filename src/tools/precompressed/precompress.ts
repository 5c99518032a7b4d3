import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { contentTypes } from '../../outputs/content-types.ts';
import { fileTypeOf } from '../../outputs/file-types.ts';
import { filesBelow } from '../../read/files/files-below.ts';
import { keptPrecompressed } from './kept-precompressed.ts';
import { encodings, precompressedEndings } from './encodings.ts';

/** How many files are in memory at once: enough to keep Node's four threads at work. */
const lanes = 6;

/**
 * Writes beside every text its precompressed files, which a web server sends as they are; one that is no smaller than the
 * text is left out.
 * @param folder a finished site, but for what tells its bytes
 */
export async function precompress(folder: string): Promise<void> {
  const files = filesBelow(folder)
    .filter((file) => fileTypeOf(file, contentTypes)?.hasPrecompressed)
    .values();
  const lane = async () => {
    for (const file of files) await precompressFile(path.join(folder, file));
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

async function precompressFile(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const precompressed = await keptPrecompressed(bytes);
  for (const encoding of encodings) {
    const compressed = precompressed[encoding];
    if (compressed !== undefined && compressed.length < bytes.length)
      writeFileSync(file + precompressedEndings[encoding], compressed);
  }
}
