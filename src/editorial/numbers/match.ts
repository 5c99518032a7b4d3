import type { Agreeing } from './agreeing.ts';
import { agree, type NumberInText } from './number-in-text.ts';

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
  for (const isMeant of [alikePlainly, agree]) {
    const left: NumberInText[] = [];
    for (const number of missing) {
      const counterpart = added.find((each) => isMeant(number, each));
      if (counterpart === undefined) left.push(number);
      else agreeing.push({ source: number, translation: counterpart });
      added = added.filter((each) => each !== counterpart);
    }
    missing = left;
  }
  return { missing, added, agreeing };
}

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
  const isAlone = (number: NumberInText, among: readonly NumberInText[]) =>
    !among.some((each) => agree(number, each));
  if (!numbers.some((number) => number.alternatives.length > 0 && isAlone(number, others))) return numbers;
  const free = others.filter((other) => isAlone(other, numbers));
  return numbers.flatMap((number) => {
    if (!isAlone(number, others)) return [number];
    const fits = (parts: readonly NumberInText[]) => parts.every((part) => !isAlone(part, free));
    return number.alternatives.find(fits) ?? [number];
  });
}
