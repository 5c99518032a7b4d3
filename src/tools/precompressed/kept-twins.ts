import { hash } from 'node:crypto';

import { keptFile } from '../../store/kept-file.ts';
import { compress, compression, type Twins } from './compress.ts';

/** Bytes that tell, at the beginning of a kept file, where the first twin in it ends. */
const lengthBytes = 4;

/**
 * Gives the twins that an earlier build made of the same bytes, or makes them: the best compression takes so long
 * that it is done once. Both are kept in one file, since a large publication has thousands.
 * @param bytes a text
 * @returns its twins
 */
export async function keptTwins(bytes: Buffer): Promise<Twins> {
  const key = hash('sha256', Buffer.concat([Buffer.from(compression), bytes]));
  return unpack(await keptFile(`twins/${key}`, async () => pack(await compress(bytes))));
}

/** No twin is a twin of no bytes here: each has a head at least. */
function pack({ br = Buffer.alloc(0), gzip = Buffer.alloc(0) }: Twins): Buffer {
  const length = Buffer.alloc(lengthBytes);
  length.writeUInt32BE(br.length);
  return Buffer.concat([length, br, gzip]);
}

function unpack(kept: Buffer): Twins {
  const end = lengthBytes + kept.readUInt32BE();
  const [br, gzip] = [kept.subarray(lengthBytes, end), kept.subarray(end)];
  return { ...(br.length > 0 && { br }), gzip };
}
