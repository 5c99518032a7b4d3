import { unicodeRange } from '../../src/site/typefaces/unicode-range.ts';
import { expect, test } from '../support/quick.ts';

const ranges: [string, string, string][] = [
  ['', '', ''],
  ['a', '', 'U+61'],
  ['abz', '', 'U+61-7A'],
  ['az', 'm', 'U+61,U+7A'],
  ['aক', '', 'U+61,U+995'],
];
for (const [characters, others, expected] of ranges) {
  test(`the range of "${characters}" beside "${others}" is ${expected || 'empty'}`, () => {
    expect(unicodeRange(Array.from(characters), Array.from(others))).toBe(expected);
  });
}
