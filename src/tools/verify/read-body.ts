import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

import type { Encoding } from '../precompressed/encodings.ts';
import { codingsOf } from './codings.ts';
import { NoAnswer } from './no-answer.ts';

/** What undoes each compression that is asked for. */
const decompressors = { br: createBrotliDecompress, gzip: createGunzip };

/** Compressions one over the other; no honest host has two. */
const maxCodings = 4;

/**
 * Reads the bytes of an answer and decompresses them, and stops where they are more than they should be: some come
 * without an end, and a few compressed bytes can stand for very many.
 * @param response the answer
 * @param maxBytes the most bytes that are read, before and after decompressing
 * @returns the bytes
 * @throws a {@link NoAnswer} where they are too many or damaged; whatever the connection throws
 */
export async function readBody(response: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const codings = codingsOf(response.headers);
  const unknown = codings.find((coding) => !isKnown(coding));
  if (unknown !== undefined) throw new NoAnswer(`a compression that nobody asked for, "${unknown}"`);
  if (codings.length > maxCodings) throw new NoAnswer(`${String(codings.length)} compressions of one file`);
  try {
    // The last one that was applied is undone first.
    const stages = codings
      .filter(isKnown)
      .reverse()
      .flatMap((coding) => [stopAt(maxBytes), decompressors[coding]()]);
    const body: Buffer[] = [];
    const collect = async (chunks: AsyncIterable<Buffer>) => {
      for await (const chunk of chunks) body.push(chunk);
    };
    await pipeline([response, ...stages, stopAt(maxBytes), collect]);
    return Buffer.concat(body);
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    if (/^(?:Z_|ERR__)/.test(code)) {
      throw new NoAnswer(`bytes that are no ${codings.join(', ')} (${message})`);
    }
    throw error;
  }
}

function isKnown(coding: string): coding is Encoding {
  return Object.hasOwn(decompressors, coding);
}

/** Passes chunks on until they are too many. */
function stopAt(maxBytes: number) {
  return async function* (chunks: AsyncIterable<Buffer>) {
    let size = 0;
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > maxBytes) throw new NoAnswer(`more than ${maxBytes.toLocaleString('en')} bytes`);
      yield chunk;
    }
  };
}
