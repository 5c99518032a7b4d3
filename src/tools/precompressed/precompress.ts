import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

import { contentTypes } from '../../outputs/content-types.ts';
import { fileTypeOf } from '../../outputs/file-types.ts';
import { filesBelow } from '../../read/files/files-below.ts';
import { keptFile } from '../../store/kept-file.ts';
import { keyOf } from '../../store/key-of.ts';
import { compress, compression, type Precompressed } from './compress.ts';
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

/** Bytes that tell, at the beginning of a kept file, where the first precompressed file in it ends. */
const lengthBytes = 4;

/**
 * The precompressed files that an earlier build made of the same bytes, or new ones: the best compression takes so long
 * that it is done once. Both are kept in one file, since a large publication has thousands.
 */
async function keptPrecompressed(bytes: Buffer): Promise<Precompressed> {
  const key = keyOf(compression, bytes);
  return unpack(await keptFile(`precompressed files/${key}`, async () => pack(await compress(bytes))));
}

/** No bytes stand for no file: each format has a head at least. */
function pack({ br = Buffer.alloc(0), gzip = Buffer.alloc(0) }: Precompressed): Buffer {
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(br.length);
  return Buffer.concat([length, br, gzip]);
}

function unpack(kept: Buffer): Precompressed {
  const end = lengthBytes + kept.readUInt32BE();
  const [br, gzip] = [kept.subarray(lengthBytes, end), kept.subarray(end)];
  return { ...(br.length > 0 && { br }), gzip };
}
