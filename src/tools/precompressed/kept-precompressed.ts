import { keptFile } from '../../store/kept-file.ts';
import { keyOf } from '../../store/key-of.ts';
import { compress, compression, type Precompressed } from './compress.ts';

/** Bytes that tell, at the beginning of a kept file, where the first precompressed file in it ends. */
const lengthBytes = 4;

/**
 * Gives the precompressed files that an earlier build made of the same bytes, or makes them: the best compression takes so
 * long that it is done once. Both are kept in one file, since a large publication has thousands.
 * @param bytes a text
 * @returns its precompressed files
 */
export async function keptPrecompressed(bytes: Buffer): Promise<Precompressed> {
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
