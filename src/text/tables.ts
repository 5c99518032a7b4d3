import type { Element } from 'hast';

import type { Place } from './place.ts';
import { elementsNamed, textOf } from './text.ts';

/**
 * Reports what would make a table lose words, or readers: one inside something else, columns that nobody can name,
 * cells that Markdown drops, and alignment, which only style attributes could show.
 * @param table the table
 * @param place where it stands, and what takes the findings
 */
export function refuseTable(table: Element, place: Place): void {
  const line = table.position?.start.line ?? 0;
  const columns = elementsNamed('th', table);
  if (!place.isTop) {
    refuseNested(line, place);
    return;
  }
  if (columns.some((column) => textOf(column).trim() === '')) refuseNameless(line, place);
  const cells = [...columns, ...elementsNamed('td', table)];
  if (cells.some(({ properties }) => 'align' in properties)) refuseAlignment(line + 1, place);
  for (const row of elementsNamed('tr', table).slice(1)) refuseLostCells(row, columns.length, place);
}

function refuseNested(line: number, place: Place): void {
  place.report({
    ...problem(line, place),
    message: 'This table stands inside something else.',
    expected: 'a table between paragraphs',
    hint: 'Put the table after the list, quotation or component, with an empty line before and after.',
  });
}

function refuseNameless(line: number, place: Place): void {
  place.report({
    ...problem(line, place),
    message: 'A column of this table has no name: who listens to it hears numbers without a meaning.',
    expected: 'a word at the top of every column',
    hint: 'Write the name of each column in the first line of the table.',
  });
}

function refuseAlignment(line: number, place: Place): void {
  place.report({
    ...problem(line, place),
    message: 'The colons in this line would align a column; all columns are set as the language is written.',
    expected: 'dashes without colons, such as | --- | --- |',
    hint: 'Delete the colons from this line.',
  });
}

/** Markdown leaves out, without a word, what stands in a row after its last column. */
function refuseLostCells(row: Element, columns: number, place: Place): void {
  const line = row.position?.start.line ?? 0;
  const cells = cellsOf(place.lines[line - 1] ?? '');
  if (cells <= columns) return;
  place.report({
    ...problem(line, place),
    message: `This row has ${String(cells)} cells, and the table ${String(columns)} columns: the rest would vanish.`,
    expected: `at most ${String(columns)} cells`,
    hint: 'Name the missing columns in the first line of the table; for the sign itself, write \\|.',
  });
}

function cellsOf(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}

function problem(line: number, { file, lines }: Place) {
  const found = lines[line - 1]?.trim() ?? '';
  return { rule: 'content/table', severity: 'error', file, line, found } as const;
}
