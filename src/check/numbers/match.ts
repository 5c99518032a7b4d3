import type { NumberInText } from './number-in-text.ts';
import { meanings, numberPool } from './number-pool.ts';
import type { Value } from './value.ts';

/** A number of the source text and the one of the translation that says the same. */
export interface Agreeing {
  readonly source: NumberInText;
  readonly translation: NumberInText;
}

/** What remains of two lists of numbers after all that agree were put side by side. */
export interface Matched {
  /** Numbers of the source text without a counterpart. */
  readonly missing: readonly NumberInText[];
  /** Numbers of the translation without one. */
  readonly added: readonly NumberInText[];
  readonly agreeing: readonly Agreeing[];
}

/**
 * Puts the numbers of a passage beside those of the passage that renders it, each once.
 * @param source the source text's numbers
 * @param translation the translation's
 * @returns which agree, and which stand alone
 */
export function matchNumbers(source: readonly NumberInText[], translation: readonly NumberInText[]): Matched {
  const own = settle(source, translation);
  const other = settle(translation, own);
  const agreeing: Agreeing[] = [];
  let missing = own;
  let added = other;
  // The likeliest readings first, so that an odd one takes no number that another means plainly.
  for (const meaning of [likeliest, all]) {
    const pool = numberPool(added, meaning);
    missing = missing.filter((number) => {
      const counterpart = pool.take(meaning(number));
      if (counterpart !== undefined) agreeing.push({ source: number, translation: counterpart });
      return counterpart === undefined;
    });
    added = pool.left();
  }
  return { missing, added, agreeing };
}

const likeliest = ({ values }: NumberInText) => values.slice(0, 1);
const all = ({ values }: NumberInText) => values;

/**
 * @param one a number
 * @param other another
 * @returns whether they agree as each language would read them
 */
export function alikePlainly({ values: [one] }: NumberInText, { values: [other] }: NumberInText): boolean {
  return one === other;
}

/** Reads numbers in another way where only that agrees with what the other side has left. */
function settle(numbers: readonly NumberInText[], others: readonly NumberInText[]): readonly NumberInText[] {
  const isAlone = ({ values }: NumberInText, among: ReadonlySet<Value>) =>
    !values.some((value) => among.has(value));
  const meant = meanings(others);
  if (!numbers.some((number) => number.alternatives.length > 0 && isAlone(number, meant))) return numbers;
  const own = meanings(numbers);
  const free = meanings(others.filter((other) => isAlone(other, own)));
  return numbers.flatMap((number) => {
    if (!isAlone(number, meant)) return [number];
    const fits = (parts: readonly NumberInText[]) => parts.every((part) => !isAlone(part, free));
    return number.alternatives.find(fits) ?? [number];
  });
}
