import { hourValues, timesIn, timeValues } from './clock-times.ts';
import { conventionsOf, type NumberLocale } from './conventions.ts';
import { datesIn } from './dates.ts';
import { toAscii } from '../../read/words/digits.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { readingsOf } from './readings.ts';
import { scaled, sumsOf } from './scaled.ts';
import { surroundings } from './surroundings.ts';
import { claimsIn } from './claims.ts';
import { romanIn } from './roman.ts';
import { shared } from './shared-scale.ts';
import { spokenIn, type Span } from './spoken.ts';
import { fromNumber, isSmall } from './value.ts';

/** Digits, with single signs between them that group or mark decimals; a space only before three digits. */
const literal = /\p{Nd}+(?:[.,'’٬٫]\p{Nd}+|[ \u00A0\u2009\u202F]\p{Nd}{3}(?!\p{Nd}))*[¼½¾⅓⅔⅛⅜⅝⅞]?/gu;

/**
 * Reads every number of a text: in words too, where no digits or names of things claim them.
 * @param text any text
 * @param locale its language
 * @returns the numbers in order; hints among them
 */
export function readAll(text: string, locale: NumberLocale): NumberInText[] {
  const inDigits = readNumbers(text, locale);
  const taken = [...inDigits.map(spanOf), ...claimsIn(text, locale)];
  const others = [...spokenIn(text, locale, taken), ...romanIn(text)];
  return shared([...inDigits, ...others].sort(inOrder), text, locale);
}

function spanOf({ index, text }: NumberInText): Span {
  return { start: index, end: index + text.length };
}

/**
 * Reads every number of a text that stands there in digits: of any script, grouped in any way, with the words that
 * multiply it; dates and times as one.
 * @param text any text
 * @param locale its language
 * @returns the numbers in order
 * @example readNumbers('Nearly 3 lakh', english)[0].values // ['300000']
 */
export function readNumbers(text: string, locale: NumberLocale): NumberInText[] {
  const literals = [...text.matchAll(literal)];
  if (literals.length === 0) return [];
  const taken = new Uint8Array(text.length);
  const whole = withoutOverlaps(
    windowsAround(literals).flatMap(([from, to]) => {
      const window = text.slice(from, to);
      const found = [...datesIn(window, conventionsOf(locale)), ...timesIn(window, locale)];
      return found.map((number) => movedBy(from, number));
    }),
    taken,
  );
  const numbers = literals
    .filter(({ 0: written, index }) => taken[index] === 0 && !isInFormula(text, index, written))
    .flatMap(({ 0: written, index }) => split(written, index, locale))
    .map((number) => withSurroundings(number, text, locale));
  return sumsOf([...whole, ...numbers].sort(inOrder), text, locale);
}

/** Farthest that a part of a date stands from another. */
const maxReach = 30;

/** The parts of a text that are near digits; dates and times are looked for there alone, which is much faster. */
function windowsAround(literals: readonly RegExpExecArray[]): [number, number][] {
  const windows: [number, number][] = [];
  for (const { 0: written, index } of literals) {
    const last = windows.at(-1);
    const end = index + written.length + maxReach;
    if (last !== undefined && index - maxReach <= last[1]) last[1] = end;
    else windows.push([Math.max(0, index - maxReach), end]);
  }
  return windows;
}

function movedBy(offset: number, number: NumberInText): NumberInText {
  const alternatives = number.alternatives.map((parts) => parts.map((part) => movedBy(offset, part)));
  return { ...number, index: number.index + offset, alternatives };
}

/** In H2O and H1N1 the digits are letters of a name, which another language may call something else. */
function isInFormula(text: string, index: number, written: string): boolean {
  if (written.length > 1) return false;
  const before = /[\p{L}\p{Nd}]*$/u.exec(text.slice(Math.max(0, index - 10), index))?.[0] ?? '';
  const after = /^[\p{L}\p{Nd}]*/u.exec(text.slice(index, index + 10))?.[0] ?? '';
  return /\p{L}\p{Nd}\p{L}/u.test(before + after);
}

function inOrder(one: NumberInText, other: NumberInText): number {
  return one.index - other.index;
}

/** Of two that share a place, the longer is meant. Marks the places of what is kept. */
function withoutOverlaps(numbers: readonly NumberInText[], taken: Uint8Array): NumberInText[] {
  return [...numbers]
    .sort((one, other) => other.text.length - one.text.length)
    .filter(({ index, text }) => {
      const end = index + text.length;
      if (taken.subarray(index, end).includes(1)) return false;
      taken.fill(1, index, end);
      return true;
    });
}

/** Takes a run of digits and signs as one number; or, where it is none, as several. */
function split(written: string, index: number, locale: NumberLocale): NumberInText[] {
  const digits = written.replace(/[¼-¾⅐-⅞]$/u, '');
  const fraction = written.slice(digits.length);
  const values = readingsOf(digits, conventionsOf(locale).decimalSign);
  if (values.length === 0) {
    const separator = /[\s\u00A0\u2009\u202F]/u.test(digits) ? /[\s\u00A0\u2009\u202F]/u : /\P{Nd}/u;
    return piecesOf(written, index, separator).flatMap(([piece, at]) => split(piece, at, locale));
  }
  if (fraction !== '')
    return [numberInText(written, index, [fromNumber(Number(values[0]) + vulgar(fraction))])];
  return [numberInText(written, index, values, { alternatives: alternativesOf(digits, index, locale) })];
}

function vulgar(sign: string): number {
  const [above = 0, below = 1] = sign.normalize('NFKC').split('⁄').map(Number);
  return above / below;
}

/** "10.30" may be a time, "5 300" a five and a three hundred. */
function alternativesOf(digits: string, index: number, locale: NumberLocale): NumberInText[][] {
  const pieces = piecesOf(digits, index, /\P{Nd}/u);
  if (pieces.length === 1) return [];
  const [hour, minute] = digits.split('.');
  const times = pieces.length === 2 && minute !== undefined ? timeValues(hour ?? '', minute, locale) : [];
  const parts = pieces.map(([piece, at]) => numberInText(piece, at, readingsOf(piece, '.')));
  return [...(times.length > 0 ? [[numberInText(digits, index, times)]] : []), parts];
}

function piecesOf(written: string, index: number, separator: RegExp): [string, number][] {
  let at = index;
  return written.split(separator).map((piece) => {
    const place = at;
    // Every separator is one unit long.
    at += piece.length + 1;
    return [piece, place];
  });
}

/** Adds what stands beside a number and belongs to it. */
function withSurroundings(number: NumberInText, text: string, locale: NumberLocale): NumberInText {
  const found = surroundings(text, number, locale);
  const { factors, start, end, sign, isHour, rangeFrom } = found;
  const { text: digits } = number;
  const values = number.values.map((value) =>
    found.added === 0 ? value : fromNumber(Number(value) + found.added),
  );
  const own: NumberInText = {
    ...number,
    values,
    text: text.slice(start, end),
    index: start,
    isPercent: found.isPercent,
    ...(sign === undefined ? {} : { sign }),
    // A conjunction may be one letter before a great number, as in Arabic; names hold small ones.
    isDoubtful: (found.isInName && Number(values[0]) < 1000) || (found.isOrdinal && Number(values[0]) <= 100),
  };
  if (factors.length > 0) return scaled(own, digits, factors);
  if (found.isDecade) return { ...own, alternatives: [...own.alternatives, ...decadesIn(own)] };
  if (found.maybeFactor !== undefined) {
    const product = scaled({ ...own, alternatives: [] }, digits, [found.maybeFactor]);
    return { ...own, alternatives: [...own.alternatives, [product]] };
  }
  if (isHour) return onTheClock(own, digits, locale);
  if (rangeFrom.length <= digits.length) return own;
  // The end of a range is often shortened: 2022–23.
  const full = toAscii(rangeFrom).slice(0, -digits.length) + toAscii(digits);
  return { ...own, alternatives: [...own.alternatives, [numberInText(own.text, start, [full])]] };
}

/** The 1930s are the thirties, and the fourth ten of their century. */
function decadesIn(number: NumberInText): NumberInText[][] {
  const years = Number(number.values[0]) % 100;
  return [years, years / 10 + 1].map((value) => [
    { ...number, values: [fromNumber(value)], alternatives: [] },
  ]);
}

/** A number beside a word such as "pm": an hour, one and a half of it, or hour and minutes with a stop between. */
function onTheClock(number: NumberInText, digits: string, locale: NumberLocale): NumberInText {
  const [hour = '', minute] = digits.split(/[.,]/u);
  const values = number.values.flatMap((value) => {
    const [whole = '', part] = value.split('.');
    const minutes = { 25: '15', 5: '30', 75: '45' }[part ?? ''];
    if (part === undefined) return isSmall(value) ? hourValues(value, locale) : [];
    return minutes === undefined ? [] : timeValues(whole, minutes, locale);
  });
  const times = minute?.length === 2 ? timeValues(hour, minute, locale) : [];
  // As it stands, "4.30" is a time more likely than a number.
  const all = times.length > 0 ? [...times, ...number.values] : [...number.values, ...values];
  return { ...number, values: [...new Set(all)] };
}
