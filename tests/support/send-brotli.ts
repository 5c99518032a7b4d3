import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Send } from './serve.ts';

/** What is compressed already. */
const compressed = ['.woff2', '.png', '.jpg', '.webp', '.avif'];

const kept = new Map<string, Buffer>();

/** Sends a file as a good host would: text as brotli at its best level, with its length. */
export const sendBrotli: Send = (file, response) => {
  const bytes = readFileSync(file);
  const isText = !compressed.includes(path.extname(file));
  const body = isText ? compress(bytes) : bytes;
  if (isText) response.setHeader('Content-Encoding', 'br');
  response.setHeader('Content-Length', body.length);
  response.end(body);
};

/** Kept by content: compressing takes long enough to be seen in what a browser measures. */
function compress(bytes: Buffer): Buffer {
  const key = bytes.toString('latin1');
  const body = kept.get(key) ?? brotliCompressSync(bytes);
  kept.set(key, body);
  return body;
}
