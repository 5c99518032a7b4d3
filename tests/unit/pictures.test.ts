import { widthsFor } from '../../src/pictures/widths.ts';
import { digitsStyle } from '../../src/styles/digits-style.ts';
import { expect, test } from '../support/fixtures.ts';

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
