import { crc32 } from 'node:zlib';

/**
 * Pictures that say how large they are and hold nothing more, by what their names end in: what a program learns of one
 * before it unfolds it.
 */
export const headOf: Readonly<
  Record<'png' | 'jpg' | 'webp' | 'avif', (width: number, height: number) => Buffer>
> = {
  png(width, height) {
    const head = Buffer.from([...bytes32(width), ...bytes32(height), 8, 2, 0, 0, 0]);
    return Buffer.concat([
      Buffer.from('\x89PNG\r\n\x1A\n', 'latin1'),
      pngChunk('IHDR', head),
      pngChunk('IDAT', Buffer.from('789c030000000001', 'hex')),
      pngChunk('IEND', Buffer.alloc(0)),
    ]);
  },
  jpg(width, height) {
    const size = [...bytes32(height).slice(2), ...bytes32(width).slice(2)];
    return Buffer.from([
      ...[0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, ...size, 1, 1, 0x11, 0],
      ...[0xff, 0xda, 0, 8, 1, 1, 0, 0, 0x3f, 0, 0xff, 0xd9],
    ]);
  },
  webp(width, height) {
    const data = Buffer.alloc(16);
    data.writeUInt8(0x2f);
    data.writeUInt32LE((width - 1) | ((height - 1) << 14), 1);
    return Buffer.concat([named('RIFF', 28), Buffer.from('WEBP'), named('VP8L', data.length), data]);
  },
  avif(width, height) {
    const picture = Buffer.from(smallAvif, 'hex');
    const size = picture.indexOf('ispe') + 8;
    picture.writeUInt32BE(width, size);
    picture.writeUInt32BE(height, size + 4);
    return picture;
  },
};

function bytes32(value: number): number[] {
  return [value >>> 24, (value >>> 16) & 0xff, (value >>> 8) & 0xff, value & 0xff];
}

function named(type: string, length: number): Buffer {
  const head = Buffer.alloc(8);
  head.write(type);
  head.writeUInt32LE(length, 4);
  return head;
}

function pngChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type), data]);
  return Buffer.from([...bytes32(data.length), ...named, ...bytes32(crc32(named))]);
}

/** 16 pixels of red in a square. */
const smallAvif = [
  '0000001c6674797061766966000000006d696631617669666d696166000000d66d657461000000000000002168646c72',
  '0000000000000000706963740000000000000000000000000000000022696c6f63000000004440000100010000000000',
  'fa000100000000000000280000002369696e6600000000000100000015696e6665020000000001000061763031000000',
  '000e7069746d0000000000010000005669707270000000386970636f0000000c61763143812002000000001469737065',
  '000000000000001000000010000000107069786900000000030808080000001669706d61000000000000000100010381',
  '0203000000306d64617412000a08380cffda404341a4321a19426304c3cf3cf3412000758687d61f73b17a91227194c9',
  '1fb0',
].join('');
