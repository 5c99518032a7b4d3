import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';

type Damage = readonly [name: string, damage: (file: string) => void];

/** Making a link takes rights on Windows. */
const links: readonly Damage[] = [
  ['a link to another file', (file) => instead(file, () => symlinkSync(import.meta.filename, file))],
  ['a link to nothing', (file) => instead(file, () => symlinkSync('nothing', file))],
  ['a link to itself', (file) => instead(file, () => symlinkSync(file, file))],
  ['a link to what never ends', (file) => instead(file, () => symlinkSync('/dev/zero', file))],
];

/** Ways to spoil a kept file, by what becomes of it. */
export const damages: readonly Damage[] = [
  ['emptied', (file) => writeFileSync(file, '')],
  ['halved', (file) => changed(file, (bytes) => bytes.subarray(0, bytes.length / 2))],
  ['without its last byte', (file) => changed(file, (bytes) => bytes.subarray(0, -1))],
  ['a byte longer', (file) => changed(file, (bytes) => Buffer.concat([bytes, Buffer.of(0)]))],
  ['turned in its first bit', (file) => changed(file, (bytes) => turned(bytes, 0))],
  ['turned in its last bit', (file) => changed(file, (bytes) => turned(bytes, bytes.length - 1))],
  ['all zeroes, as a machine that lost power leaves it', (file) => changed(file, (bytes) => bytes.fill(0))],
  ['a folder', (file) => instead(file, () => mkdirSync(file))],
  ...(process.platform === 'win32' ? [] : links),
];

function changed(file: string, change: (bytes: Buffer) => Buffer): void {
  writeFileSync(file, change(readFileSync(file)));
}

function turned(bytes: Buffer, at: number): Buffer {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  return bytes;
}

function instead(file: string, put: () => void): void {
  rmSync(file);
  put();
}
