import { crc32, deflateSync } from 'node:zlib';

const [width, height] = [48, 32];

/**
 * Draws a picture that no other number has.
 * @param number which one
 * @returns a PNG of two colours
 */
export function png(number: number): Buffer {
  const colour = (share: number) => [(number * 37) % 256, (number * 91) % 256, share];
  const row = (y: number) =>
    Buffer.from([0, ...Array.from({ length: width }, (_, x) => colour((x * y + number) % 256)).flat()]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  // Eight bits for each of three colours.
  head.set([8, 2, 0, 0, 0], 8);
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => row(y)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
