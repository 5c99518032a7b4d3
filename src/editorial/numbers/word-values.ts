import { conventionsOf, type NumberLocale } from './conventions.ts';
import { plus, times, fromNumber, type Value } from './value.ts';

/** A number or a scale in words. */
interface Item {
  readonly value: number;
  readonly isScale: boolean;
}

/**
 * Finds the values that a text gives in words: "three hundred thousand", "laki tatu", and Roman numerals. Says what
 * may be there, so that a number in digits on the other side is no false alarm; it alone proves nothing.
 * @param text any text
 * @param locale its language
 * @returns every value, of each word and of those that follow each other
 */
export function wordValues(text: string, locale: NumberLocale): ReadonlySet<Value> {
  const values = new Set<Value>();
  for (const [numeral] of text.matchAll(/(?<![\p{L}\p{M}])[IVXLC]+(?![\p{L}\p{M}]*[\p{Ll}\p{M}]{3})/gu))
    values.add(fromNumber(roman(numeral)));
  for (const run of runsIn(text, locale)) {
    for (let from = 0; from < run.length; from += 1) {
      values.add(fromNumber(run[from]?.value ?? 0));
      const rest = run.slice(from);
      for (const value of locale.writing.scaleFirst ? scaleFirst(rest) : [scaleLast(rest)]) values.add(value);
    }
  }
  return values;
}

/** Words for numbers that follow each other, with a conjunction between them or none. */
function runsIn(text: string, locale: NumberLocale): Item[][] {
  const { numberWords, scaleWords } = conventionsOf(locale);
  const runs: Item[][] = [];
  let isOpen = false;
  let after = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const isNear = /^[\s\u00A0-]*$/u.test(text.slice(after, index));
    after = index + word.length;
    const scale = scaleWords(word);
    const value = scale ?? numberWords(word);
    if (value === undefined) {
      isOpen &&= isNear && locale.writing.conjunctions.includes(word.toLowerCase());
      continue;
    }
    const item = { value, isScale: scale !== undefined };
    if (isOpen && isNear) runs.at(-1)?.push(item);
    else runs.push([item]);
    isOpen = true;
  }
  return runs;
}

/** "Three hundred thousand and five": a scale multiplies what stands before it. */
function scaleLast(items: readonly Item[]): Value {
  let total = 0;
  let current = 0;
  for (const { value, isScale } of items) {
    if (!isScale) current += value;
    else if (value <= 100) current = (current || 1) * value;
    else {
      total += (current || 1) * value;
      current = 0;
    }
  }
  return fromNumber(total + current);
}

/** "Elfu ishirini na moja" may be 21 thousand, or 20 thousand and one. */
function scaleFirst(items: readonly Item[]): Value[] {
  const [first, ...rest] = items;
  if (first === undefined) return ['0'];
  if (!first.isScale) return [fromNumber(sum(items.slice(0, until(items))))];
  const count = until(rest);
  if (count === 0) {
    const next = rest[0];
    const isFactor = next !== undefined && next.value < first.value;
    const inner = isFactor ? scaleFirst(rest).map((value) => times(value, first.value)) : [];
    return [fromNumber(first.value), ...inner];
  }
  const after = scaleFirst(rest.slice(count));
  const numbers = rest.slice(0, count);
  const products = [
    first.value * sum(numbers),
    first.value * (numbers[0]?.value ?? 1) + sum(numbers.slice(1)),
  ];
  return products.flatMap((product) => after.map((value) => plus(fromNumber(product), value)));
}

function until(items: readonly Item[]): number {
  const index = items.findIndex(({ isScale }) => isScale);
  return index < 0 ? items.length : index;
}

function sum(items: readonly Item[]): number {
  return items.reduce((total, { value }) => total + value, 0);
}

const numerals: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function roman(numeral: string): number {
  const values = Array.from(numeral, (letter) => numerals[letter] ?? 0);
  return values.reduce(
    (total, value, index) => total + (value < (values[index + 1] ?? 0) ? -value : value),
    0,
  );
}
