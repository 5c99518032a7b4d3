import type { NumberInText } from './number-in-text.ts';
import type { Value } from './value.ts';

/** Numbers, of which each is given once. */
export interface NumberPool {
  /** Takes out the first number that may mean one of some values; undefined where none does. */
  readonly take: (values: readonly Value[]) => NumberInText | undefined;
  /** Those that were not taken, in order. */
  readonly left: () => NumberInText[];
}

/**
 * Puts numbers where they are found by what they mean: a passage may have a hundred thousand of them.
 * @param numbers any numbers
 * @param meaning what a number is looked for by; by default all that it may mean
 * @returns the numbers to be taken
 */
export function numberPool(
  numbers: readonly NumberInText[],
  meaning = ({ values }: NumberInText) => values,
): NumberPool {
  const taken = new Set<number>();
  const byValue = new Map<Value, { readonly indexes: number[]; next: number }>();
  for (const [index, number] of numbers.entries()) {
    for (const value of new Set(meaning(number))) {
      const queue = byValue.get(value) ?? { indexes: [], next: 0 };
      queue.indexes.push(index);
      byValue.set(value, queue);
    }
  }
  const firstOf = (value: Value): number => {
    const queue = byValue.get(value);
    if (queue === undefined) return Infinity;
    while (taken.has(queue.indexes[queue.next] ?? -1)) queue.next += 1;
    return queue.indexes[queue.next] ?? Infinity;
  };
  return {
    take(values) {
      const index = Math.min(...values.map(firstOf));
      if (index === Infinity) return undefined;
      taken.add(index);
      return numbers[index];
    },
    left: () => numbers.filter((_, index) => !taken.has(index)),
  };
}

/**
 * @param numbers any numbers
 * @returns all that they may mean
 */
export function meanings(numbers: readonly NumberInText[]): ReadonlySet<Value> {
  return new Set(numbers.flatMap(({ values }) => values));
}

/**
 * @param number a number
 * @param values some values
 * @returns whether it may mean one of them
 */
export function isAmong({ values: own }: NumberInText, values: ReadonlySet<Value>): boolean {
  return own.some((value) => values.has(value));
}
