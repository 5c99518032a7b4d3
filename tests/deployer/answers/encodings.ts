import { brotliCompressSync, gzipSync } from 'node:zlib';

import { text, type Case } from './case.ts';

const precompressed: Readonly<Record<string, Buffer>> = {
  br: brotliCompressSync(text),
  gzip: gzipSync(text),
};

/** Answers who takes a compression by the right precompressed file, or by other bytes, under the name that is given. */
function named(coding: (accept: string) => string, body?: Buffer): Case['answer'] {
  return (response, accept) => {
    const encoding = accept === 'identity' ? {} : { 'Content-Encoding': coding(accept) };
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...encoding });
    response.end(accept === 'identity' ? text : (body ?? precompressed[accept]));
  };
}

/** Names and orders of compressions. */
export const encodings: Readonly<Record<string, Case>> = {
  'a compression in capitals': { answer: named((accept) => accept.toUpperCase()) },
  'a compression by its old name': { answer: named((accept) => accept.replace('gzip', 'X-Gzip')) },
  'a list that begins by nothing': { answer: named((accept) => `identity, ,${accept},`) },
  'a list of two, in the order of their use': {
    answer: named(() => 'gzip, br', brotliCompressSync(gzipSync(text))),
    verdict: ['verify/encoding', 'Content-Encoding: gzip, br (with Accept-Encoding: br)'],
  },
  'a list of two in the wrong order': {
    answer: named(() => 'br, gzip', brotliCompressSync(gzipSync(text))),
    verdict: [
      'verify/answer',
      'bytes that are no br, gzip (incorrect header check) (with Accept-Encoding: br)',
    ],
  },
  'a compression said twice': {
    answer: named((accept) => `${accept}, ${accept}`),
    verdict: ['verify/answer', 'bytes that are no br, br (Decompression failed) (with Accept-Encoding: br)'],
  },
  'a compression said often': {
    answer: named((accept) => Array.from({ length: 9 }, () => accept).join()),
    verdict: ['verify/answer', '9 compressions of one file (with Accept-Encoding: br)'],
  },
  'a compression that was not asked for': {
    answer: named((accept) => `${accept}, zstd`),
    verdict: ['verify/answer', 'a compression that nobody asked for, "zstd" (with Accept-Encoding: br)'],
  },
  'one compression for the other': {
    answer: named(() => 'GZIP', precompressed.gzip),
    verdict: ['verify/encoding', 'Content-Encoding: gzip (with Accept-Encoding: br)'],
  },
};
