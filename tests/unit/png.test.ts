import sharp from 'sharp';

import { writePng } from '../../src/outputs/card/png.ts';
import { chance } from '../support/chance.ts';
import { expect, test } from '../support/quick.ts';

/** So many colours that differ in each part. */
const coloursOf = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `#${[index, 255 - index, index * 7].map((part) => (part % 256).toString(16).padStart(2, '0')).join('')}`,
  );

/** What stands in the pixels of a picture, by the number of its colours. */
const fillings: Readonly<Record<string, (count: number, width: number) => (at: number) => number>> = {
  'one colour': (count) => () => count - 1,
  stripes: (count, width) => (at) => Math.floor(at / width) % count,
  columns: (count, width) => (at) => (at % width) % count,
  noise: (count) => {
    const next = chance(count);
    return () => next(count);
  },
  'a blank with a spot': (count, width) => (at) => (at === 2 * width + 1 ? count - 1 : 0),
};

/** The sides of pictures; rows end within a byte, with it, and behind longer runs than are packed at once. */
const sizes: [width: number, height: number][] = [
  [1, 1],
  [2, 3],
  [3, 5],
  [7, 4],
  [8, 2],
  [9, 9],
  [601, 3],
  [1200, 5],
];

for (const [count, bits] of [
  [1, 1],
  [2, 1],
  [3, 2],
  [4, 2],
  [5, 4],
  [16, 4],
  [17, 8],
  [256, 8],
] as const)
  test(`pictures in ${String(count)} colours take ${String(bits)} bits a pixel and are read as they were written`, async () => {
    const colours = coloursOf(count);
    for (const [width, height] of sizes)
      for (const [name, filling] of Object.entries(fillings)) {
        const numberAt = filling(count, width);
        const pixels = Uint8Array.from({ length: width * height }, (_, at) => numberAt(at));
        const file = writePng({ width, height, colours, pixels });
        const told = `${name}, ${String(width)} × ${String(height)}`;
        expect(file[24], told).toBe(bits);
        const { data, info } = await sharp(file, { failOn: 'warning' })
          .toColourspace('srgb')
          .removeAlpha()
          .raw()
          .toBuffer({ resolveWithObject: true });
        expect([info.width, info.height, info.channels], told).toEqual([width, height, 3]);
        const wanted = Buffer.from(
          Array.from(pixels, (number) => colours[number]?.slice(1) ?? '').join(''),
          'hex',
        );
        expect(data.equals(wanted), told).toBe(true);
      }
  });

test('a picture is the same bytes wherever its numbers lie', () => {
  const shape = { width: 3, height: 2, colours: coloursOf(4) };
  const numbers = [0, 1, 2, 3, 2, 1];
  const within = Uint8Array.from([9, 9, ...numbers, 9]).subarray(2, 8);
  expect(writePng({ ...shape, pixels: within })).toEqual(
    writePng({ ...shape, pixels: Uint8Array.from(numbers) }),
  );
});

test('a sheet without anything on it takes less than two kilobytes', () => {
  const blank = { width: 1200, height: 630, colours: coloursOf(16), pixels: new Uint8Array(1200 * 630) };
  expect(writePng(blank).length).toBeLessThan(2000);
});
