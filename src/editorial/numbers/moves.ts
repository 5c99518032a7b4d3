import type { Difference, Row } from './difference.ts';
import { agree, type NumberInText } from './number-in-text.ts';

/**
 * Finds numbers that one passage lost and another gained: a sentence that was moved. Where the passage that it comes
 * from or goes to has no counterpart, passages were merged or split, and nothing is said of the number. Two passages
 * that each lost what the other gained have theirs changed, not moved.
 * @param rows all passages of two texts
 * @returns the rows without those numbers, and with what is to be said of them
 */
export function moves(rows: readonly Row[]): Row[] {
  const moved: Row[] = rows.map((row) => ({ ...row }));
  for (const [index, row] of moved.entries()) {
    if (row.added.length > 0) continue;
    for (const number of row.missing) {
      const target = nearestWith(moved, index, number);
      const found = target?.added.find((each) => agree(number, each));
      if (target === undefined || found === undefined) continue;
      const here = moved[index] ?? row;
      const isWhole = [row, target].every(({ source, translation }) => source && translation);
      const aside = isWhole ? [difference(row, number, target, found)] : [];
      moved[index] = { ...here, missing: without(here.missing, number), asides: [...here.asides, ...aside] };
      moved[moved.indexOf(target)] = { ...target, added: without(target.added, found) };
    }
  }
  return moved;
}

function nearestWith(rows: readonly Row[], index: number, number: NumberInText): Row | undefined {
  return rows
    .map((row, at) => ({ row, distance: Math.abs(at - index) }))
    .filter(
      ({ row, distance }) =>
        distance > 0 && row.missing.length === 0 && row.added.some((each) => agree(number, each)),
    )
    .sort((one, other) => one.distance - other.distance)[0]?.row;
}

function difference(row: Row, lost: NumberInText, target: Row, found: NumberInText): Difference {
  return {
    kind: 'moved',
    isCertain: false,
    source: row.source && { passage: row.source, number: lost },
    translation: target.translation && { passage: target.translation, number: found },
    passages: { source: row.source, translation: row.translation },
  };
}

function without(numbers: readonly NumberInText[], number: NumberInText): NumberInText[] {
  return numbers.filter((each) => each !== number);
}
