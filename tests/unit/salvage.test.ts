import { z } from 'zod';

import { salvage } from '../../src/read/data/salvage.ts';
import { expect, test } from '../support/quick.ts';

const schema = z.strictObject({
  day: z.string(),
  list: z.array(z.strictObject({ id: z.string(), value: z.number() })).default([]),
  words: z.record(z.string(), z.string()).default({}),
});

const cases: readonly { name: string; data: unknown; kept: unknown }[] = [
  { name: 'nothing', data: undefined, kept: { day: 'some', list: [], words: {} } },
  { name: 'no object', data: 'words', kept: { day: 'some', list: [], words: {} } },
  { name: 'a list', data: [1, 2], kept: { day: 'some', list: [], words: {} } },
  { name: 'sound data', data: { day: 'one' }, kept: { day: 'one', list: [], words: {} } },
  { name: 'an unknown field', data: { day: 'one', dya: 2 }, kept: { day: 'one', list: [], words: {} } },
  { name: 'a wrong field', data: { day: 1, list: 'x' }, kept: { day: 'some', list: [], words: {} } },
  {
    name: 'wrong and incomplete items',
    data: {
      day: 'one',
      list: [{ id: 'a', value: 1 }, { id: 'b', value: 'x' }, 'c', { id: 'd', value: 4, e: 5 }],
    },
    kept: {
      day: 'one',
      list: [
        { id: 'a', value: 1 },
        { id: 'd', value: 4 },
      ],
      words: {},
    },
  },
  {
    name: 'a wrong value among right ones',
    data: { day: 'one', words: { a: 'A', b: null } },
    kept: { day: 'one', list: [], words: { a: 'A' } },
  },
];

for (const { name, data, kept } of cases) {
  test(`what a schema accepts is taken from ${name}`, () => {
    expect(salvage(schema, data, { day: 'some' })).toEqual(kept);
  });
}

test('where a field is needed and nothing stands for it, nothing is taken', () => {
  expect(salvage(schema, { list: [] }, {})).toBeUndefined();
});
