import type { NumberInText } from './number-in-text.ts';
import { isAmong, meanings, numberPool } from './number-pool.ts';

/** A number of the source text and the one of the translation that says the same. */
export interface Agreeing {
  readonly source: NumberInText;
  readonly translation: NumberInText;
}

/**
 * Puts the numbers of a passage beside those of the passage that renders it, each once.
 * @param source the source text's numbers
 * @param translation the translation's
 * @returns which agree, and which of the source text are missing and of the translation added
 */
export function matchNumbers(source: readonly NumberInText[], translation: readonly NumberInText[]) {
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

/** Reads numbers in another way where only that agrees with what the other side has left. */
function settle(numbers: readonly NumberInText[], others: readonly NumberInText[]): readonly NumberInText[] {
  const meant = meanings(others);
  if (!numbers.some((number) => number.alternatives.length > 0 && !isAmong(number, meant))) return numbers;
  const own = meanings(numbers);
  const free = meanings(others.filter((other) => !isAmong(other, own)));
  return numbers.flatMap((number) => {
    if (isAmong(number, meant)) return [number];
    const fits = (parts: readonly NumberInText[]) => parts.every((part) => isAmong(part, free));
    return number.alternatives.find(fits) ?? [number];
  });
}
