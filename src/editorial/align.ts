import type { TextPassage } from '../publication/passages.ts';
import { gap, mark, mismatch, swapMargin, type Marked } from './mismatch.ts';

/** A passage of the source text and the one that renders it; one of the two is missing where the other stands alone. */
export interface Aligned<Part> {
  readonly source: Part | undefined;
  readonly translation: Part | undefined;
}

/**
 * Finds which passage of a translation renders which of its source text: fields of the front matter by name, the
 * text by what stays recognisable in every language. Passages that were moved are found where they are now.
 * @param source the source text's passages
 * @param translation the translation's
 * @param ratio letters of the translation for each of the source; by default, as the two texts have them
 * @returns the passages side by side, in the source's order
 */
export function align(
  source: readonly TextPassage[],
  translation: readonly TextPassage[],
  ratio?: number,
): Aligned<TextPassage>[] {
  const [sourceFields, sourceText] = apart(source);
  const [fields, text] = apart(translation);
  const ids = new Set([...sourceFields, ...fields].map(({ id }) => id));
  const named = [...ids].map((id) => ({
    source: sourceFields.find((field) => field.id === id),
    translation: fields.find((field) => field.id === id),
  }));
  const table = costTable(sourceText, text, ratio ?? lengthOf(text) / Math.max(1, lengthOf(sourceText)));
  const cells = rejoin(uncross(inOrder(table, sourceText.length, text.length), table), table);
  return [
    ...named,
    ...cells.map(([row, column]) => ({ source: at(sourceText, row), translation: at(text, column) })),
  ];
}

/** Places of two passages in their texts; −1 where there is none. */
type Cell = [row: number, column: number];

type Costs = readonly (readonly number[])[];

function apart(passages: readonly TextPassage[]): [TextPassage[], TextPassage[]] {
  return [passages.filter(({ field }) => field), passages.filter(({ field }) => !field)];
}

function at(passages: readonly TextPassage[], index: number): TextPassage | undefined {
  return index < 0 ? undefined : passages[index];
}

function costTable(source: readonly TextPassage[], text: readonly TextPassage[], ratio: number): Costs {
  const columns: Marked[] = text.map(mark);
  return source.map((passage) => {
    const row = mark(passage);
    return columns.map((column) => mismatch(row, column, ratio));
  });
}

function costAt(table: Costs, [row, column]: Cell): number {
  return table[row]?.[column] ?? Infinity;
}

/** The cheapest way through both texts, found from their ends. */
function inOrder(table: Costs, rows: number, columns: number): Cell[] {
  const sums = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const sum = (row: number, column: number) => sums[row]?.[column] ?? Infinity;
  // Two passages in the same place, however unlike, are a poor translation rather than one lost and one added.
  const match = (row: number, column: number) => {
    const cost = costAt(table, [row, column]);
    return cost === Infinity ? cost : Math.min(cost, 1.99 * gap);
  };
  for (let row = rows; row >= 0; row -= 1) {
    for (let column = columns; column >= 0; column -= 1) {
      if (row === rows && column === columns) continue;
      const best = Math.min(
        sum(row + 1, column + 1) + match(row, column),
        sum(row + 1, column) + gap,
        sum(row, column + 1) + gap,
      );
      sums[row]?.fill(best, column, column + 1);
    }
  }
  const cells: Cell[] = [];
  for (let row = 0, column = 0; row < rows || column < columns;) {
    const here = sum(row, column);
    if (here === sum(row + 1, column + 1) + match(row, column)) cells.push([row++, column++]);
    else if (here === sum(row + 1, column) + gap) cells.push([row++, -1]);
    else cells.push([-1, column++]);
  }
  return cells;
}

/** Exchanges the counterparts of two passages where they fit clearly better crosswise. */
function uncross(cells: readonly Cell[], table: Costs): Cell[] {
  const crossed = [...cells];
  const gain = (one: Cell, other: Cell) =>
    costAt(table, one) +
    costAt(table, other) -
    costAt(table, [one[0], other[1]]) -
    costAt(table, [other[0], one[1]]);
  // Each turn makes the whole cheaper; the bound keeps a long text of like passages from taking long.
  for (let turns = cells.length; turns > 0; turns -= 1) {
    let best: { gain: number; one: number; other: number } = { gain: swapMargin, one: -1, other: -1 };
    for (const [one, cell] of crossed.entries()) {
      // What fits has nothing to gain.
      if (costAt(table, cell) < swapMargin / 2 || costAt(table, cell) === Infinity) continue;
      for (const [other, counterpart] of crossed.entries()) {
        if (other === one || counterpart[0] < 0 || counterpart[1] < 0) continue;
        const gained = gain(cell, counterpart);
        if (gained > best.gain) best = { gain: gained, one, other };
      }
    }
    const [one, other] = [crossed[best.one], crossed[best.other]];
    if (one === undefined || other === undefined) break;
    crossed[best.one] = [one[0], other[1]];
    crossed[best.other] = [other[0], one[1]];
  }
  return crossed;
}

/** Puts a passage that was left alone beside one of the other text that was left alone too, where they fit. */
function rejoin(cells: readonly Cell[], table: Costs): Cell[] {
  const alone = new Set(cells.filter(([row]) => row < 0).map(([, column]) => column));
  const joined = cells.map(([row, column]): Cell => {
    if (column >= 0) return [row, column];
    const best = [...alone].sort((one, other) => costAt(table, [row, one]) - costAt(table, [row, other]))[0];
    if (best === undefined || costAt(table, [row, best]) > gap / 2) return [row, -1];
    alone.delete(best);
    return [row, best];
  });
  return joined.filter(([row, column]) => row >= 0 || alone.has(column));
}

function lengthOf(passages: readonly TextPassage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
