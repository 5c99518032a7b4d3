import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

import { NoAnswer } from './no-answer.ts';
import { printable } from './printable.ts';

/** What undoes each compression that is asked for. */
const decompressors = { br: createBrotliDecompress, gzip: createGunzip };

/**
 * Reads the bytes of an answer and decompresses them, and stops where they are more than they should be: some come
 * without an end, and a few compressed bytes can stand for very many.
 * @param response the answer
 * @param sizeLimit the most bytes that are read, before and after decompressing
 * @returns the bytes
 * @throws a {@link NoAnswer} where they are too many or damaged; whatever the connection throws
 */
export async function readBody(response: IncomingMessage, sizeLimit: number): Promise<Buffer> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  if (encoding === 'identity') return pipeline(response, collect(sizeLimit));
  if (encoding !== 'br' && encoding !== 'gzip') {
    throw new NoAnswer(`a compression that nobody asked for, "${printable(encoding)}"`);
  }
  try {
    return await pipeline(response, stopAt(sizeLimit), decompressors[encoding](), collect(sizeLimit));
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (/^(?:Z_|ERR__)/.test(code)) {
      throw new NoAnswer(`bytes that are no ${encoding} (${message})`);
    }
    throw error;
  }
}

/** Passes chunks on until they are too many. */
function stopAt(sizeLimit: number) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > sizeLimit) throw new NoAnswer(`more than ${sizeLimit.toLocaleString('en')} bytes`);
      yield chunk;
    }
  };
}

function collect(sizeLimit: number) {
  return async (chunks: AsyncIterable<Buffer>) =>
    Buffer.concat(await Array.fromAsync(stopAt(sizeLimit)(chunks)));
}
