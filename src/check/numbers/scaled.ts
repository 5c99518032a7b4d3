import type { NumberLocale } from './conventions.ts';
import type { NumberInText } from './number-in-text.ts';
import { fromNumber } from './value.ts';

/**
 * Multiplies a number by the words beside it.
 * @param number the number with those words
 * @param digits its digits alone
 * @param factors what the words stand for
 * @returns the product; a year beside such a word may also stand alone, as in "in 2022 million-fold"
 */
export function scaled(number: NumberInText, digits: string, factors: readonly number[]): NumberInText {
  const factor = factors.reduce((product, each) => product * each, 1);
  const isYear = /^[12]\d{3}$/.test(number.values[0] ?? '') && digits.length === 4;
  return {
    ...number,
    factor,
    scale: factors.at(-1) ?? 1,
    values: number.values.map((value) => fromNumber(Number(value) * factor)),
    alternatives: isYear ? [[{ ...number, text: digits, alternatives: [] }]] : [],
  };
}

/**
 * Adds up numbers that are said in parts: "3 crore 50 lakh".
 * @param numbers the numbers of a text in order
 * @param text the text
 * @param locale its language
 * @returns the same numbers, with parts that follow each other from greater to smaller put together
 */
export function sumsOf(numbers: readonly NumberInText[], text: string, locale: NumberLocale): NumberInText[] {
  const summed: NumberInText[] = [];
  for (const number of numbers) {
    const last = summed.at(-1);
    const sum = last && sumOf(last, number, text, locale);
    if (sum) summed.splice(-1, 1, sum);
    else summed.push(number);
  }
  return summed;
}

function sumOf(
  last: NumberInText,
  next: NumberInText,
  text: string,
  locale: NumberLocale,
): NumberInText | undefined {
  const [greater, smaller] = [last.factor, next.factor ?? 1];
  if (greater === undefined) return undefined;
  const between = text.slice(last.index + last.text.length, next.index);
  const [first, second] = [Number(last.values[0]), Number(next.values[0])];
  const isClose = between === '' && endsClose.test(last.text);
  const joined = (value: number, factor: number): NumberInText => ({
    ...last,
    factor,
    text: text.slice(last.index, next.index + next.text.length),
    values: [fromNumber(value)],
    isPercent: next.isPercent,
    alternatives: [[last, next]],
  });
  // 30 thousand 193 crore are 30,193 crores.
  const count = second / smaller;
  if (!isClose && between.trim() === '' && smaller > greater && count < greater && count % 1 === 0)
    return joined((first + count) * smaller, smaller);
  // 3千500万 is 3500 times 万, and 3천5백만 too.
  if (isClose && smaller > greater) return joined(first * (next.scale ?? 1) + second, smaller);
  const isJoined =
    isClose ||
    (next.factor !== undefined && ['', ...locale.writing.conjunctions].includes(between.trim())) ||
    isRest(next, between, greater);
  return isJoined && smaller < greater && second < greater ? joined(first + second, smaller) : undefined;
}

/** "1 thousand 900": a space alone between thousands and what is less than one of them. */
function isRest({ text, values }: NumberInText, between: string, greater: number): boolean {
  return (
    /^[\s\u00A0]$/u.test(between) &&
    greater <= 1000 &&
    /^\p{Nd}{3}$/u.test(text) &&
    Number(values[0]) < greater
  );
}

/** What ends in a sign that goes on with the number after it: 3万5000. */
const endsClose = /[\p{Script=Han}\p{Script=Hangul}]$/u;
