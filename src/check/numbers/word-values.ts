import { conventionsOf, type NumberLocale } from './conventions.ts';
import { fromNumber, type Value } from './value.ts';

/** A number or a scale in words. */
export interface NumberWord {
  readonly value: number;
  readonly isScale: boolean;
  /** As written, and where it begins. */
  readonly text: string;
  readonly index: number;
}

/** No number takes more words; what goes on beyond that is read as another. */
const maxWords = 24;

/**
 * @param text any text
 * @param locale its language
 * @returns words for numbers that follow each other, with a conjunction between them or none
 */
export function wordRuns(text: string, locale: NumberLocale): NumberWord[][] {
  const { numberWords, scaleWords, allWords } = conventionsOf(locale);
  const runs: NumberWord[][] = [];
  let isOpen = false;
  let after = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const isNear: boolean = isOpen && /^[\s\u00A0-]*$/u.test(text.slice(after, index));
    after = index + word.length;
    if (allWords(word) === undefined) {
      isOpen &&= isNear && locale.writing.conjunctions.includes(word.toLowerCase());
      continue;
    }
    const scale = scaleWords(word);
    const item = { value: scale ?? numberWords(word) ?? 0, isScale: scale !== undefined, text: word, index };
    const run = runs.at(-1);
    if (isNear && run !== undefined && run.length < maxWords) run.push(item);
    else runs.push([item]);
    isOpen = true;
  }
  return runs;
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
  for (const run of wordRuns(text, locale)) {
    for (let from = 0; from < run.length; from += 1) {
      values.add(fromNumber(run[from]?.value ?? 0));
      for (const value of valuesOfRun(run.slice(from), locale)) values.add(value);
    }
  }
  return values;
}

/**
 * @param run words for numbers that follow each other
 * @param locale their language
 * @returns what they may mean together
 */
export function valuesOfRun(run: readonly NumberWord[], { writing }: NumberLocale): Value[] {
  return writing.scaleFirst ? scaleFirst(run) : [scaleLast(run)];
}

/** "Three hundred thousand and five": a scale multiplies what stands before it. */
function scaleLast(items: readonly NumberWord[]): Value {
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

/** So many readings of a number are looked at. */
const maxReadings = 64;

/** "Elfu ishirini na moja" may be 21 thousand, or 20 thousand and one. */
function scaleFirst(items: readonly NumberWord[]): Value[] {
  const [first, ...rest] = items;
  if (first === undefined) return ['0'];
  if (!first.isScale) return [fromNumber(sum(items.slice(0, until(items))))];
  const count = until(rest);
  if (count === 0) {
    const next = rest[0];
    const isFactor = next !== undefined && next.value < first.value;
    const inner = isFactor ? scaleFirst(rest).map((value) => fromNumber(Number(value) * first.value)) : [];
    return [fromNumber(first.value), ...inner];
  }
  // Each scale doubles what may be meant; a number has a few.
  const after = [...new Set(scaleFirst(rest.slice(count)))].slice(0, maxReadings);
  const numbers = rest.slice(0, count);
  const products = [
    first.value * sum(numbers),
    first.value * (numbers[0]?.value ?? 1) + sum(numbers.slice(1)),
  ];
  return products.flatMap((product) => after.map((value) => fromNumber(product + Number(value))));
}

function until(items: readonly NumberWord[]): number {
  const index = items.findIndex(({ isScale }) => isScale);
  return index < 0 ? items.length : index;
}

function sum(items: readonly NumberWord[]): number {
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
