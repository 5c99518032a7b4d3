import { digested, digestOf } from '../../src/store/digest.ts';
import { expect, test } from '../support/quick.ts';

const lineOf = () => 1;
const segmenter = new Intl.Segmenter('en');

/** Values that no two of are the same. */
const values: readonly unknown[] = [
  undefined,
  null,
  true,
  'true',
  0,
  -0,
  '0',
  1n,
  NaN,
  '',
  [],
  [[]],
  [undefined],
  [''],
  ['', ''],
  ['a', 'b'],
  ['ab'],
  ['b', 'a'],
  {},
  { a: 'b' },
  { a: { a: 'b' } },
  new Map([['a', 'b']]),
  new Map([[{ a: 'b' }, 'b']]),
  new Set(['a', 'b']),
  new Set(['b', 'a']),
  new URL('https://news.example/'),
  'https://news.example/',
  /a/,
  /a/u,
  Buffer.from('a'),
  Buffer.from('b'),
  digested(() => 1, 'one'),
  digested(() => 1, 'two'),
  digested({ a: 'b' }, 'one '),
];

test('what differs has another digest', () => {
  const digests = values.map(digestOf);
  expect(new Set(digests).size).toBe(values.length);
  expect(values.map(digestOf)).toEqual(digests);
});

test('the order of fields, and fields without a value, do not count', () => {
  expect(digestOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(digestOf({ b: [{ d: 3, c: 2 }], a: 1, e: undefined }));
});

test('what has a digest of its own is that, wherever it stands', () => {
  const one = { text: 'a', lineOf: digested(() => 1, 'the text a') };
  const other = { text: 'a', lineOf: digested(() => 2, 'the text a') };
  expect(digestOf(one)).toBe(digestOf(other));
});

for (const [name, value] of Object.entries({ lineOf, segmenter, date: new Date() }))
  test(`of what nobody knows what it reads there is no digest: ${name}`, () => {
    expect(() => digestOf({ deep: [value] })).toThrow('No digest tells what');
  });
