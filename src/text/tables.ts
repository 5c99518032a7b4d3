import type { Element } from 'hast';

import type { SyntaxCause } from '../read/findings/error-at.ts';
import { lineOf, refuseAt, type TextPlace } from './place.ts';
import { elementsNamed, textOf } from './text.ts';

/**
 * Reports what would make a table lose words, or readers: one inside something else, columns that nobody can name,
 * cells that Markdown drops, and alignment, which only style attributes could show.
 * @param table the table
 * @param place where it stands, and what takes the findings
 */
export function refuseTable(table: Element, place: TextPlace): void {
  const { lines } = place;
  const line = lineOf(table);
  const columns = elementsNamed('th', table);
  const refuse = (at: number, words: SyntaxCause) => {
    refuseAt(place, 'content/table', at, { found: lines[at - 1]?.trim() ?? '', ...words });
  };
  if (!place.isTop) {
    refuse(line, {
      message: 'This table stands inside something else.',
      expected: 'a table between paragraphs',
      hint: 'Put the table after the list, quotation or component, with an empty line before and after.',
    });
    return;
  }
  if (columns.some((column) => textOf(column).trim() === ''))
    refuse(line, {
      message: 'A column of this table has no name: screen-reader users hear numbers without a meaning.',
      expected: 'a word at the top of every column',
      hint: 'Write the name of each column in the first line of the table.',
    });
  if ([...columns, ...elementsNamed('td', table)].some(({ properties }) => 'align' in properties))
    refuse(line + 1, {
      message:
        'The colons in this line would align a column; those of numbers are aligned by themselves, all others begin where the language does.',
      expected: 'dashes without colons, such as | --- | --- |',
      hint: 'Delete the colons from this line.',
    });
  // Markdown leaves out, without a word, what stands in a row after its last column.
  for (const row of elementsNamed('tr', table).slice(1)) {
    const cells = cellsOf(lines[lineOf(row) - 1] ?? '');
    if (cells <= columns.length) continue;
    refuse(lineOf(row), {
      message: `This row has ${String(cells)} cells, and the table ${String(columns.length)} columns: the rest would vanish.`,
      expected: `at most ${String(columns.length)} cells`,
      hint: 'Name the missing columns in the first line of the table; for the sign itself, write \\|.',
    });
  }
}

function cellsOf(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}
