import type { TextPassage } from '../../publication/passages.ts';
import { costsOf, type Costs } from './costs.ts';
import { gap, swapMargin } from './mismatch.ts';

/** A passage of the source text and the one that renders it; one of the two is missing where the other stands alone. */
export interface Aligned<Passage> {
  readonly source: Passage | undefined;
  readonly translation: Passage | undefined;
}

/**
 * Finds which passage of a translation renders which of its source text: fields of the front matter by name, the
 * text by what stays recognisable in every language. Passages that were moved are found where they are now.
 * @param source the source text's passages
 * @param translation the translation's
 * @param ratio letters of the translation for each of the source; by default, as the two texts have them
 * @returns the passages side by side, in the source's order
 */
export function align<Passage extends TextPassage>(
  source: readonly Passage[],
  translation: readonly Passage[],
  ratio?: number,
): Aligned<Passage>[] {
  const [sourceFields, sourceText] = apart(source);
  const [fields, text] = apart(translation);
  const [sourceById, byId] = [sourceFields, fields].map(
    (each) => new Map(each.map((field) => [field.id, field])),
  );
  const ids = new Set([...sourceFields, ...fields].map(({ id }) => id));
  const named = [...ids].map((id) => ({ source: sourceById?.get(id), translation: byId?.get(id) }));
  const costs = costsOf(sourceText, text, ratio ?? lengthOf(text) / Math.max(1, lengthOf(sourceText)));
  const cells = rejoin(uncross(inOrder(costs, sourceText.length, text.length), costs), costs);
  return [
    ...named,
    ...cells.map(([row, column]) => ({ source: sourceText[row], translation: text[column] })),
  ];
}

/** Places of two passages in their texts; −1 where there is none. */
type Cell = [row: number, column: number];

function apart<Passage extends TextPassage>(passages: readonly Passage[]): [Passage[], Passage[]] {
  return [passages.filter(({ field }) => field), passages.filter(({ field }) => !field)];
}

/** The cheapest way through both texts, found from their ends. */
function inOrder(costs: Costs, rows: number, columns: number): Cell[] {
  // Behind the last row the way goes on to the end; in each row it stays where costs are known.
  const spans = Array.from({ length: rows + 1 }, (_, row) => {
    const [from, to] = row < rows ? costs.span(row) : [Math.min(columns, costs.span(rows - 1)[0]), columns];
    return [from, Math.max(from, to)] as const;
  });
  const sums = spans.map(([from, to]) => new Float64Array(to - from + 1));
  const sum = (row: number, column: number) => sums[row]?.[column - (spans[row]?.[0] ?? 0)] ?? Infinity;
  // Two passages in the same place, however unlike, are a poor translation rather than one lost and one added.
  const match = (row: number, column: number) => {
    const cost = costs.at(row, column);
    return cost === Infinity ? cost : Math.min(cost, 1.99 * gap);
  };
  for (let row = rows; row >= 0; row -= 1) {
    const [from, to] = spans[row] ?? [0, 0];
    for (let column = to; column >= from; column -= 1) {
      if (row === rows && column === columns) continue;
      const best = Math.min(
        sum(row + 1, column + 1) + match(row, column),
        sum(row + 1, column) + gap,
        sum(row, column + 1) + gap,
      );
      sums[row]?.fill(best, column - from, column - from + 1);
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

/** So many exchanges are weighed: whatever two texts of some 200 passages need. */
const maxExchanges = 10_000_000;

/** Exchanges the counterparts of two passages where they fit clearly better crosswise. */
function uncross(cells: readonly Cell[], costs: Costs): Cell[] {
  const crossed = [...cells];
  const gain = (one: Cell, other: Cell) =>
    costs.at(...one) + costs.at(...other) - costs.at(one[0], other[1]) - costs.at(other[0], one[1]);
  const [from, to] = costs.span(0);
  // What is further apart has no known cost.
  const reach = Math.min(cells.length, 2 * (to - from));
  // Each turn makes the whole cheaper; the bound keeps a long text of like passages from taking long.
  const maxTurns = Math.min(cells.length, Math.ceil(maxExchanges / Math.max(1, cells.length * reach)));
  for (let turns = maxTurns; turns > 0; turns -= 1) {
    let best: { gain: number; one: number; other: number } = { gain: swapMargin, one: -1, other: -1 };
    for (const [one, cell] of crossed.entries()) {
      // What fits has nothing to gain.
      if (costs.at(...cell) < swapMargin / 2 || costs.at(...cell) === Infinity) continue;
      for (let other = Math.max(0, one - reach); other < Math.min(crossed.length, one + reach); other += 1) {
        const counterpart = crossed[other];
        if (other === one || !counterpart || counterpart[0] < 0 || counterpart[1] < 0) continue;
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
function rejoin(cells: readonly Cell[], costs: Costs): Cell[] {
  const alone = new Set(cells.filter(([row]) => row < 0).map(([, column]) => column));
  const joined = cells.map(([row, column]): Cell => {
    if (column >= 0) return [row, column];
    let best = -1;
    const [from, to] = costs.span(row);
    for (let other = from; other < to && alone.size > 0; other += 1)
      if (alone.has(other) && costs.at(row, other) < costs.at(row, best)) best = other;
    if (costs.at(row, best) > gap / 2) return [row, -1];
    alone.delete(best);
    return [row, best];
  });
  return joined.filter(([row, column]) => row >= 0 || alone.has(column));
}

function lengthOf(passages: readonly TextPassage[]): number {
  return passages.reduce((sum, { text }) => sum + text.length, 0);
}
