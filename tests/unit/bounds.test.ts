import { longestRise } from '../../src/check/align/longest-rise.ts';
import { textAfter, textBefore } from '../../src/check/wording/nearby.ts';
import { numberInText } from '../../src/check/numbers/number-in-text.ts';
import { numberPool } from '../../src/check/numbers/number-pool.ts';
import { excerpt } from '../../src/read/findings/excerpt.ts';
import type { Finding } from '../../src/read/findings/finding.ts';
import { gatherFindings, maxOfARule } from '../../src/read/findings/gather-findings.ts';
import { lineIndexOf } from '../../src/read/data/line-index.ts';
import { nearest } from '../../src/read/findings/nearest.ts';
import { oneOf } from '../../src/read/findings/one-of.ts';
import { cachedLast } from '../../src/store/caches.ts';
import { expect, test } from '../support/quick.ts';

const finding: Finding = {
  rule: 'a/b',
  severity: 'warning',
  file: 'a',
  line: 1,
  message: 'm',
  found: 'f',
  expected: 'e',
  hint: 'h',
};

test('findings are kept up to a number for each rule, severity and file, and the others are counted', () => {
  const { report, all } = gatherFindings();
  for (let line = 1; line <= maxOfARule + 20; line += 1) report({ ...finding, line });
  report({ ...finding, severity: 'error' });
  report({ ...finding, file: 'b' });
  const rest = all().filter(({ more }) => more !== undefined);
  expect(rest).toEqual([
    {
      ...finding,
      line: maxOfARule + 1,
      message: 'There are 20 more findings of this rule in this file.',
      found: '20 more',
      expected: 'none of them',
      hint: 'Mend those that are listed, then check again.',
      more: 20,
    },
  ]);
  expect(all()).toHaveLength(maxOfARule + 3);
});

test('what was counted once is added up when it is gathered again', () => {
  const { report, all } = gatherFindings();
  report({ ...finding, more: 5 });
  report({ ...finding, more: 7 });
  expect(all().map(({ more }) => more)).toEqual([12]);
});

for (const [text, most, expected] of [
  ['', 3, ''],
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc…'],
  ['কিকি', 3, 'কি…'],
  ['ab🙂', 3, 'ab…'],
  [`a${'\u0301'.repeat(9)}`, 3, 'a\u0301\u0301…'],
] as const) {
  test(`"${text}" in ${String(most)} units is "${expected}"`, () => {
    expect(excerpt(text, most)).toBe(expected);
  });
}

test('places are found by line', () => {
  const { lineAt, wordsOf } = lineIndexOf('ab\n\nc');
  expect([0, 2, 3, 4, 9].map(lineAt)).toEqual([1, 1, 2, 3, 3]);
  expect([0, 1, 2, 3, 4].map(wordsOf)).toEqual(['', 'ab', '', 'c', '']);
  expect(lineIndexOf('').lineAt(0)).toBe(1);
});

for (const [places, expected] of [
  [[], []],
  [[5], [0]],
  [[2, 1], [0]],
  [
    [0, 3, 1, 2],
    [0, 2, 3],
  ],
  [
    [3, 4, 1, 2],
    [0, 1],
  ],
  [
    [1, 1, 2],
    [0, 2],
  ],
] as const) {
  test(`of ${JSON.stringify(places)} the places ${JSON.stringify(expected)} rise`, () => {
    expect(longestRise(places)).toEqual(expected);
  });
}

test('a number is taken once, the first that may mean the value', () => {
  const [one, other, third] = [['1', '2'], ['2'], ['3']].map((values, index) =>
    numberInText('', index, values),
  );
  const pool = numberPool([one, other, third].filter((each) => each !== undefined));
  expect(pool.take(['2'])).toBe(one);
  expect(pool.take(['1'])).toBeUndefined();
  expect(pool.take(['3', '2'])).toBe(other);
  expect(pool.left()).toEqual([third]);
});

test('what stands near a place is looked at, and no more', () => {
  expect(textBefore('abcdef', 4, 2)).toBe('cd');
  expect(textBefore('a🙂b', 4, 2)).toBe('b');
  expect(textBefore('ab', 1)).toBe('a');
  expect(textAfter('abcdef', 4, 1)).toBe('e');
});

test('of many names some are told', () => {
  expect(oneOf(['a', 'b'])).toBe('one of a, b');
  expect(oneOf(Array.from({ length: 50 }, () => 'a'))).toBe(`one of ${Array(40).fill('a').join(', ')} …`);
});

test('words of very different lengths are not near each other', () => {
  expect(nearest('a'.repeat(1_000_000), ['title', 'a'.repeat(900_000)])).toBeUndefined();
  expect(nearest('titel', ['summary', 'title'])).toBe('title');
});

test('as many values as asked are remembered', () => {
  let made = 0;
  const remember = cachedLast((asked: string) => ({ asked, number: (made += 1) }), 2);
  const numbers = ['a', 'b', 'a', 'c', 'a', 'b'].map((asked) => remember(asked).number);
  expect(numbers).toEqual([1, 2, 1, 3, 1, 4]);
});
