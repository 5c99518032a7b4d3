import { countUntil } from '../../read/files/count-until.ts';
import { isRendered } from '../align/counterparts.ts';
import { numberDifference, type ComparedNumbers, type NumberDifference } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { numberPool, type NumberPool } from './number-pool.ts';
import type { Value } from './value.ts';

/**
 * Finds numbers that one passage lost and another gained: a sentence that was moved. Where the passage that it comes
 * from or goes to has no counterpart, passages were merged or split, and nothing is said of the number. Two passages
 * that each lost what the other gained have theirs changed, not moved.
 * @param rows all passages of two texts
 * @returns the rows without those numbers, and with what is to be said of them
 */
export function moves(rows: readonly ComparedNumbers[]): ComparedNumbers[] {
  const gained = gainedBy(rows);
  const pools = new Map<number, NumberPool>();
  const lost = new Set<NumberInText>();
  return rows.map((row, index) => ({ row, asides: movedFrom(row, index) })).map(settled);

  function movedFrom(row: ComparedNumbers, index: number): NumberDifference[] {
    if (row.added.some(isInDigits)) return [];
    return row.missing.filter(isInDigits).flatMap((number) => {
      const at = nearestWith(index, number, gained);
      const target = rows[at];
      if (target === undefined) return [];
      const pool = pools.get(at) ?? numberPool(target.added.filter(isInDigits));
      pools.set(at, pool);
      const found = pool.take(number.values);
      if (found === undefined) return [];
      for (const value of new Set(found.values)) takeOut(at, gained.get(value));
      lost.add(number);
      const isWhole = [row, target].every(isRendered);
      const passages = { source: row.source, translation: target.translation };
      return isWhole ? [numberDifference('moved', false, passages, [number, found])] : [];
    });
  }

  function settled(
    { row, asides }: { row: ComparedNumbers; asides: readonly NumberDifference[] },
    index: number,
  ): ComparedNumbers {
    return {
      ...row,
      missing: row.missing.filter((number) => !lost.has(number)),
      added: leftOf(row.added, pools.get(index)),
      asides: [...row.asides, ...asides],
    };
  }
}

/** A word may stand in several passages without having been moved. */
function isInDigits({ form }: NumberInText): boolean {
  return form === 'digits';
}

function leftOf(added: readonly NumberInText[], pool: NumberPool | undefined): readonly NumberInText[] {
  if (pool === undefined) return added;
  const left = new Set(pool.left());
  return added.filter((number) => !isInDigits(number) || left.has(number));
}

/** Rows that gained a number and lost none, in order, by what it may mean; as often as they gained it. */
function gainedBy(rows: readonly ComparedNumbers[]): Map<Value, number[]> {
  const gained = new Map<Value, number[]>();
  for (const [index, { missing, added }] of rows.entries()) {
    if (missing.some(isInDigits)) continue;
    for (const { values } of added.filter(isInDigits))
      for (const value of new Set(values)) {
        const known = gained.get(value);
        if (known) known.push(index);
        else gained.set(value, [index]);
      }
  }
  return gained;
}

/** The nearest row that gained a number which may mean the same; of two, the one before. */
function nearestWith(index: number, { values }: NumberInText, gained: ReadonlyMap<Value, number[]>): number {
  const near = values.flatMap((value) => {
    const rows = gained.get(value) ?? [];
    const next = countUntil(rows.length, (at) => (rows[at] ?? 0) < index);
    return [rows[next - 1], rows[next]].filter((row) => row !== undefined);
  });
  const distance = (row: number) => Math.abs(row - index);
  return near.sort((one, other) => distance(one) - distance(other) || one - other)[0] ?? -1;
}

function takeOut(row: number, rows: number[] = []): void {
  rows.splice(
    countUntil(rows.length, (at) => (rows[at] ?? 0) < row),
    1,
  );
}
