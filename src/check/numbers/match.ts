import type { NumberForm, NumberInText } from './number-in-text.ts';
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
  for (const [form, otherForm, meaning] of passes) {
    if (!missing.some(isOf(form)) || !added.some(isOf(otherForm))) continue;
    const pool = numberPool(added.filter(isOf(otherForm)), meaning);
    const taken = new Set<NumberInText>();
    missing = missing.filter((number) => {
      const counterpart = number.form === form ? pool.take(meaning(number)) : undefined;
      if (counterpart === undefined) return true;
      agreeing.push({ source: number, translation: counterpart });
      taken.add(counterpart);
      return false;
    });
    added = added.filter((number) => !taken.has(number));
  }
  const isNoHint = ({ form }: NumberInText) => form !== 'hint';
  return { missing: missing.filter(isNoHint), added: added.filter(isNoHint), agreeing };
}

const likeliest = ({ values }: NumberInText) => values.slice(0, 1);
const all = ({ values }: NumberInText) => values;

/**
 * What is put beside what: the surest numbers first, and of each the likeliest readings, so that an odd one takes no
 * number that another means plainly.
 */
const passes: readonly (readonly [NumberForm, NumberForm, typeof all])[] = [
  ['digits', 'digits', likeliest],
  ['digits', 'digits', all],
  ['words', 'words', all],
  ['digits', 'words', all],
  ['words', 'digits', all],
  ['digits', 'hint', all],
  ['hint', 'digits', all],
  ['words', 'hint', all],
  ['hint', 'words', all],
];

function isOf(form: NumberForm): (number: NumberInText) => boolean {
  return (number) => number.form === form;
}

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
