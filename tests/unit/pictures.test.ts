import { makePicture } from '../../src/site/pictures/make-picture.ts';
import { PictureTooLarge, refuseTooLarge, timedOut } from '../../src/site/pictures/picture-limits.ts';
import { widthsFor } from '../../src/site/pictures/widths.ts';
import { digitsStyle } from '../../src/site/styles/digits-style.ts';
import { expect, test } from '../support/quick.ts';
import { headOf } from '../support/picture-heads.ts';

const gone = () => undefined;

const widths: [number, number[]][] = [
  [1, [1]],
  [399, [399]],
  [400, [400]],
  [401, [400, 401]],
  [1200, [400, 800, 1200]],
  [6000, [400, 800, 1200]],
];
for (const [own, expected] of widths) {
  test(`a picture of ${String(own)} px is made in ${expected.join(', ')} px`, () => {
    expect(widthsFor(own)).toEqual(expected);
  });
}

test('lists are numbered in the digits of the language, where browsers would not', () => {
  expect(digitsStyle({ digits: 'latn' })).toBe('');
  expect(digitsStyle({ digits: 'beng' })).toContain('"০" "১" "২"');
});

/** Sides of squares: the smallest that is refused, or more; JPEG and WebP can have no more than the last of theirs. */
const squares = {
  png: [14_143, 60_000],
  jpg: [14_143, 65_500],
  webp: [7072, 16_383],
  avif: [7072, 60_000],
} as const;
for (const kind of ['png', 'jpg', 'webp', 'avif'] as const) {
  for (const side of squares[kind]) {
    const size = `${String(side)} × ${String(side)} pixels`;
    test(`a .${kind} that says it has ${size} is refused by its head`, async () => {
      const refused = makePicture(headOf[kind](side, side), gone);
      await expect(refused).rejects.toThrow(new PictureTooLarge(size));
      await expect(refused).rejects.toBeInstanceOf(PictureTooLarge);
    });
  }
}

test('a picture may have as many pixels as its kind, and not one more', () => {
  for (const [width, height] of [
    [1, 1],
    [16_320, 12_240],
    [20_000, 10_000],
  ] as const) {
    refuseTooLarge({ width, height }, 200_000_000);
  }
  expect(() => {
    refuseTooLarge({ width: 200_000_001, height: 1 }, 200_000_000);
  }).toThrow('200000001 × 1 pixels');
});

test('what is no picture of the four kinds is given to no program', async () => {
  for (const other of [
    '',
    'GIF89a',
    '<svg xmlns="http://www.w3.org/2000/svg"/>',
    'II*\0',
    '%PDF-1.4',
    'RIFF\0\0\0\0WAVE',
  ])
    await expect(makePicture(Buffer.from(other), gone)).rejects.toThrow('a file of another kind');
});

const thrown: [string, number, string][] = [
  ['timeout: 12% complete\nVipsImage: killed for image "temp-27"', 60, 'more than 60 seconds'],
  ['source: bad seek to 1024\ntimeout: 1% complete', 60, 'more than 60 seconds'],
  ['timeout: 100% complete', 1, 'more than 1 seconds'],
  ['pngload: end of stream', 60, 'pngload: end of stream'],
  ['', 60, ''],
];
for (const [message, seconds, expected] of thrown) {
  test(`"${message.replaceAll('\n', ' ')}" is told as "${expected}"`, () => {
    expect(timedOut(new Error(message), seconds).message).toBe(expected);
  });
}

test('each width has a limit of time', async () => {
  // What sharp says of a number of seconds that it cannot take shows that it was handed on.
  await expect(makePicture(headOf.png(3, 5), gone, -1)).rejects.toThrow(/between 0 and 3600 for seconds/);
});
