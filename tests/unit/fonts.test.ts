import { canonicalClosure } from '../../src/site/typefaces/closure.ts';
import { unicodeRange } from '../../src/site/typefaces/unicode-range.ts';
import { expect, test } from '../support/quick.ts';

test('a closure holds what a text is made of and what its parts make', () => {
  const bengali = new Set(['ক', 'ো', 'ে', 'া', 'ৌ', 'ৗ', 'য', '়', '\u09DF', '\u25CC', '\u200C', '\u200D']);
  expect(canonicalClosure('কৌ', bengali)).toEqual(['ক', 'ে', 'ৌ', 'ৗ', '\u200C', '\u200D', '\u25CC'].sort());
  expect(canonicalClosure('য\u09BC', bengali)).toContain('\u09DF');
  expect(canonicalClosure('', new Set(['a']))).toEqual([]);
  expect(canonicalClosure('ab', new Set(['a']))).toEqual(['a']);
});

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
