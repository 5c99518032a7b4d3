import { wholeNumber } from '../../src/read/words/whole-number.ts';
import { expect, test } from '../support/quick.ts';

const range = { min: 0, max: 8, fallback: 1 };
const numbers: readonly (readonly [written: string | undefined, value: number, isChanged: boolean])[] = [
  [undefined, 1, false],
  ['0', 0, false],
  ['8', 8, false],
  [' 3\n', 3, false],
  ['+3', 3, false],
  ['007', 7, false],
  ['-0', 0, false],
  ['9', 8, true],
  ['-1', 0, true],
  ['-2147483649', 0, true],
  ['99999999999999999999', 8, true],
  [`1${'0'.repeat(400)}`, 8, true],
  [`-1${'0'.repeat(400)}`, 0, true],
  ['', 1, true],
  [' ', 1, true],
  ['1.5', 1, true],
  ['1e9', 1, true],
  ['0x10', 1, true],
  ['1_000', 1, true],
  ['NaN', 1, true],
  ['Infinity', 1, true],
  ['-Infinity', 1, true],
  ['٣', 1, true],
  ['3\u00A0', 1, true],
  ['--3', 1, true],
];

test('a number that somebody else wrote is one of its range, whatever stands there', () => {
  const read = numbers.map(([written]) => {
    const { value, isChanged } = wholeNumber(written, range);
    return [written, value, isChanged];
  });
  expect(read).toEqual(numbers);
});
