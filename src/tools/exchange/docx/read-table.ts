import type { PhrasingContent, TableCell } from 'mdast';

import type { XmlElement } from '../../../read/data/xml-tree.ts';
import { joinLines, linesOf, picturesIn, type DocumentPiece } from './document-piece.ts';
import { ranges, readNumber } from './read-number.ts';
import { placeBetween, type DocumentReading } from './document-reading.ts';
import { withoutStrong } from './marked-words.ts';
import { leaveOut, type ImportLog } from './import-log.ts';
import { hasWords, wordsIn } from './words-in.ts';
import { childOf, elementsIn, valueOf } from './xml.ts';

/** More than a page can show. A small file may ask for many more than it holds: cells that go over others. */
const maxCells = 100_000;

/**
 * Reads a table. One with a single column is a frame around paragraphs; one that stands in something else is told by
 * its words.
 * @param element the table
 * @param reading the document
 * @param within what it stands in; undefined for the document itself
 * @returns the table, or its paragraphs
 */
export function readTable(
  element: XmlElement,
  reading: DocumentReading,
  within: string | undefined,
): DocumentPiece[] {
  if (!hasWords(element))
    return rowsIn(element).flatMap((row) =>
      cellsIn(row).flatMap((cell) =>
        picturesIn(reading.readWithin(cell, reading, within ?? placeBetween(reading.counts))),
      ),
    );
  const { log, counts } = reading;
  counts.tables += 1;
  const place = `table ${String(counts.tables)}`;
  const rows = rowsIn(element)
    .filter((row) => !isDeleted(row, place, reading))
    .map((row) => cellsIn(row).map((cell) => ({ cell, span: spanOf(cell, log) })));
  const widths = rows.map((row) => row.reduce((sum, { span }) => sum + span, 0));
  const width = widths.reduce((most, each) => Math.max(most, each), 0);
  const asLines = whyNoTable(width, rows.length, reading, within);
  if (asLines !== undefined) {
    log.remarks.push(`${place} ${asLines}`);
    return rows.flatMap((row) =>
      row.flatMap(({ cell }) => reading.readWithin(cell, reading, within ?? place)),
    );
  }
  const after: DocumentPiece[] = [];
  const grid = rows.map((row, index) =>
    row.flatMap(({ cell, span }): TableCell[] => {
      const pieces = reading.readWithin(cell, reading, `${place}, row ${String(index + 1)}`);
      for (const piece of pieces) after.push(...(piece.kind === 'picture' ? [piece] : piece.after));
      const words = joinLines(linesOf(pieces.map((piece) => ({ ...piece, after: [] }))));
      return [
        cellOf(index === 0 ? withoutStrong(words) : words),
        ...Array.from({ length: span - 1 }, () => cellOf([])),
      ];
    }),
  );
  if (rows.some((row) => row.some(({ cell, span }) => span > 1 || isMerged(cell))))
    log.remarks.push(
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

/** Why the words of a table stand one after the other, as the rest of a sentence; undefined where they need not. */
function whyNoTable(
  width: number,
  height: number,
  { counts }: DocumentReading,
  within: string | undefined,
): string | undefined {
  if (within !== undefined) return 'stands in another, or in a note or text box: its words stand in lines.';
  if (width <= 1) return 'has one column: its words stand as paragraphs.';
  const { max } = ranges.columns;
  if (width > max) return `has more than ${String(max)} columns: its words stand as paragraphs.`;
  counts.cells += width * height;
  return counts.cells > maxCells
    ? `is one too many: the tables of this document have more than ${String(maxCells)} cells. Its words stand as paragraphs.`
    : undefined;
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

function spanOf(cell: XmlElement, log: ImportLog): number {
  return readNumber(valueOf(childOf(cell, 'tcPr'), 'gridSpan'), 'columns', log);
}

function isMerged(cell: XmlElement): boolean {
  return childOf(childOf(cell, 'tcPr'), 'vMerge') !== undefined;
}

function isDeleted(row: XmlElement, place: string, { log }: DocumentReading): boolean {
  if (childOf(childOf(row, 'trPr'), 'del') === undefined) return false;
  leaveOut(log, place, wordsIn(row), 'deleted in a tracked change');
  return true;
}
