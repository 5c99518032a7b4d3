import type { PhrasingContent, TableCell } from 'mdast';

import type { XmlElement } from '../reading/xml-tree.ts';
import { joinLines, linesOf, type Piece } from './piece.ts';
import type { Reading } from './reading.ts';
import { wordsIn } from './words-in.ts';
import { allNamed, childOf, elementsIn, valueOf } from './xml.ts';

/** More than any page can show. */
const mostColumns = 60;

/**
 * Reads a table. One with a single column is a frame around paragraphs; one that stands in something else is told by
 * its words.
 * @param element the table
 * @param reading the document
 * @param within what it stands in; undefined for the document itself
 * @returns the table, or its paragraphs
 */
export function readTable(element: XmlElement, reading: Reading, within: string | undefined): Piece[] {
  if (wordsIn(element) === '' && allNamed(element, 'drawing', 'pict').length === 0) return [];
  const { told, counts } = reading;
  counts.tables += 1;
  const place = `table ${String(counts.tables)}`;
  const rows = rowsIn(element).filter((row) => !isDeleted(row, place, reading));
  const width = Math.max(0, ...rows.map((row) => cellsIn(row).reduce((sum, cell) => sum + spanOf(cell), 0)));
  if (width <= 1 || within !== undefined) {
    told.remarks.push(
      within === undefined
        ? `${place} has one column: its words stand as paragraphs.`
        : `${place} stands in another, or in a note or text box: its words stand in lines.`,
    );
    return rows.flatMap((row) =>
      cellsIn(row).flatMap((cell) => reading.readWithin(cell, reading, within ?? place)),
    );
  }
  const after: Piece[] = [];
  const grid = rows.map((row, index) =>
    cellsIn(row).flatMap((cell): TableCell[] => {
      const pieces = reading.readWithin(cell, reading, `${place}, row ${String(index + 1)}`);
      after.push(...pieces.flatMap((piece) => piece.after));
      const words = joinLines(linesOf(pieces.map((piece) => ({ ...piece, after: [] }))));
      return [cellOf(words), ...Array.from({ length: spanOf(cell) - 1 }, () => cellOf([]))];
    }),
  );
  if (rows.some((row) => cellsIn(row).some((cell) => spanOf(cell) > 1 || isMerged(cell))))
    told.remarks.push(
      `${place} has cells over several columns or rows: their words stand in the first, the others are empty.`,
    );
  const filled = grid.map((cells) => [
    ...cells,
    ...Array.from({ length: width - cells.length }, () => cellOf([])),
  ]);
  const table = {
    type: 'table' as const,
    children: filled.map((cells) => ({ type: 'tableRow' as const, children: cells })),
  };
  return [{ kind: 'table', place, table, after }];
}

function cellOf(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

/** Rows and cells may stand in forms and marks of other programs. */
function rowsIn(element: XmlElement): XmlElement[] {
  return elementsIn(element).flatMap((child) =>
    child.name === 'tr' ? [child] : child.name === 'tc' ? [] : rowsIn(child),
  );
}

function cellsIn(row: XmlElement): XmlElement[] {
  return elementsIn(row).flatMap((child) => (child.name === 'tc' ? [child] : cellsIn(child)));
}

function spanOf(cell: XmlElement): number {
  const span = Number(valueOf(childOf(cell, 'tcPr'), 'gridSpan') ?? 1);
  return Number.isInteger(span) ? Math.min(Math.max(span, 1), mostColumns) : 1;
}

function isMerged(cell: XmlElement): boolean {
  return childOf(childOf(cell, 'tcPr'), 'vMerge') !== undefined;
}

function isDeleted(row: XmlElement, place: string, { told }: Reading): boolean {
  if (childOf(childOf(row, 'trPr'), 'del') === undefined) return false;
  told.outside.push({ place, text: wordsIn(row), reason: 'deleted in a tracked change' });
  return true;
}
