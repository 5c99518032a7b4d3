import { wordsAround } from '../../src/text/words-around.ts';
import { expect, test } from '../support/quick.ts';

const words = 'one two three four five six seven eight nine ten '.repeat(3).trim();
const letters = 'গ্রামের'.repeat(20);

const cases: [name: string, line: string, at: number, expected: string][] = [
  ['nothing', '', 0, ''],
  ['a short line', ' one { two ', 5, 'one { two'],
  ['the beginning', `{ ${words}`, 0, '{ one two three four five six …'],
  [
    'the middle',
    `${words} { ${words}`,
    words.length + 1,
    '… six seven eight nine ten { one two three four five six …',
  ],
  ['the end', `${words} {`, words.length + 1, '… six seven eight nine ten {'],
  ['words without spaces', letters, 70, `… মের${'গ্রামের'.repeat(8)} …`],
];
for (const [name, line, at, expected] of cases) {
  test(`around ${name} stand whole words`, () => {
    expect(wordsAround(line, at)).toBe(expected);
  });
}

test('a line of a megabyte is quoted at once', () => {
  expect(wordsAround('ক'.repeat(1_000_000), 500_000).length).toBeLessThan(100);
});
