import { columnsOf, padColumns, wrap } from '../../src/read/terminal/columns.ts';
import { expect, test } from '../support/quick.ts';

for (const [text, columns] of [
  ['', 0],
  ['well', 4],
  ['漢字', 4],
  ['カ', 2],
  ['কূপ', 2],
  ['e\u0301', 1],
  ['👩‍👩‍👧', 2],
] as const) {
  test(`"${text}" takes ${String(columns)} columns`, () => {
    expect(columnsOf(text)).toBe(columns);
    expect(padColumns(text, 6)).toBe(text + ' '.repeat(6 - columns));
  });
}

for (const [name, lines, expected] of [
  ['nothing', wrap(''), ['']],
  ['what fits', wrap('one two', '- ', 9), ['- one two']],
  ['words', wrap('one two three', '- ', 9), ['- one two', '  three']],
  ['a word that is wider than a line', wrap('a abcdefgh b', '', 5), ['a', 'abcde', 'fgh b']],
  ['a text without spaces', wrap('漢字漢字漢', '> ', 7), ['> 漢字', '  漢字', '  漢']],
  ['a line with no room', wrap('ab', 'name: ', 3), ['name: a', '      b']],
] as const) {
  test(`${name}: broken for a terminal`, () => {
    expect(lines).toEqual(expected);
  });
}
