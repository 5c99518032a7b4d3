import type { Thing } from '../things/thing.ts';
import { thingsIn } from '../things/things-in.ts';
import { timesIn, timeValues } from './clock-times.ts';
import { conventionsOf, type NumberLocale } from './conventions.ts';
import { datesIn } from './dates.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { readingsOf } from './readings.ts';
import { sumsOf } from './scaled.ts';
import { claimsOf } from './claims.ts';
import { gregorianYears } from './gregorian-dates.ts';
import { withPartsInDigits } from './parts-in-digits.ts';
import { phonesIn } from './phones.ts';
import { romanIn } from './roman.ts';
import { shared } from './shared-scale.ts';
import { surroundings } from './surroundings.ts';
import { spanOf, Spans } from './spans.ts';
import { spokenIn } from './spoken.ts';
import { fromNumber } from './value.ts';
import { withSurroundings } from './with-surroundings.ts';
import { withWordsBefore } from './word-then-digits.ts';

/** Digits, with single signs between them that group or mark decimals; a space only before three digits. */
const literal = /\p{Nd}+(?:[.,'’٬٫،]\p{Nd}+|[ \u00A0\u2009\u202F]\p{Nd}{3}(?!\p{Nd}))*[¼½¾⅓⅔⅛⅜⅝⅞]?/gu;

/**
 * Reads every number of a text: in words too, where no digits or names of things claim them.
 * @param text any text
 * @param locale its language
 * @param things the things that it names, where they were found already
 * @returns the numbers in order; hints among them
 */
export function readAll(
  text: string,
  locale: NumberLocale,
  things: readonly Thing[] = thingsIn(text, locale),
): NumberInText[] {
  const { spans, months } = claimsOf(things, locale);
  // 3月 is a month by its name.
  const claimed = new Spans(spans);
  const inDigits = readNumbers(text, locale).filter((number) => !claimed.holds(spanOf(number)));
  const dates = inDigits.map(spanOf);
  const taken = new Spans(dates);
  const others = [
    ...spokenIn(text, locale, new Spans([...dates, ...spans])),
    ...romanIn(text),
    ...months.filter(({ index }) => !taken.touches({ start: index, end: index + 1 })),
  ];
  const all = withWordsBefore([...inDigits, ...others].sort(inOrder), text);
  return shared(withPartsInDigits(all, text, locale), text, locale);
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
      const found = [
        ...datesIn(window, conventionsOf(locale)),
        ...timesIn(window, locale),
        ...phonesIn(window),
      ];
      return found.map((number) => movedBy(from, number)).filter((number) => isWhole(number, text, locale));
    }),
    taken,
  );
  const numbers = literals
    .filter(({ 0: written, index }) => taken[index] === 0 && !isInFormula(text, index, written))
    .flatMap(({ 0: written, index }) => split(written, index, locale))
    .map((number) => withGregorian(withSurroundings(number, text, locale), locale));
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

/** A day is none before "million" or "per cent". */
function isWhole({ text: written, index }: NumberInText, text: string, locale: NumberLocale): boolean {
  const day = /(?<=\P{Nd})\p{Nd}{1,2}$/u.exec(written);
  if (day === null) return true;
  const { factors, isPercent } = surroundings(text, { index: index + day.index, text: day[0] }, locale);
  return factors.length === 0 && !isPercent;
}

/** Four digits may be a year that is counted as readers of the language count years too. */
function withGregorian(number: NumberInText, locale: NumberLocale): NumberInText {
  const { ofYears } = conventionsOf(locale).calendars;
  if (ofYears.length === 0 || !/^\p{Nd}{4}$/u.test(number.text)) return number;
  const year = Number(number.values[0]);
  const gregorian = ofYears.flatMap((calendar) => gregorianYears(calendar, year)).map(String);
  return gregorian.length === 0 ? number : { ...number, gregorian, values: [...number.values, ...gregorian] };
}

function movedBy(offset: number, number: NumberInText): NumberInText {
  const alternatives = number.alternatives.map((parts) => parts.map((part) => movedBy(offset, part)));
  return { ...number, index: number.index + offset, alternatives };
}

const alphabetic = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]`;

const formula = new RegExp(`${alphabetic}\\p{Nd}${alphabetic}`, 'u');

/** In Burmese the digit 4 stands for a letter that looks like it, in the word for "it", and 0 for one before letters. */
const burmeseIt = '\u1044\u1004';
const beforeLetter = /^[\u1040\u1090-\u1099]+[\p{L}\p{M}]/u;

/** Where a font of old draws them, Shan digits are marks of Burmese letters. */
const shanDigit = /[\u1090-\u1099]/;

/**
 * In H2O and H1N1 the digits are letters of a name, which another language may call something else. Where letters of an
 * alphabet stand before and after a digit, as in 有3人, nothing is said by that; Burmese writes some letters as digits.
 */
function isInFormula(text: string, index: number, written: string): boolean {
  if (written.length > 1 && !shanDigit.test(written)) return false;
  const before = /[\p{L}\p{M}\p{Nd}]*$/u.exec(text.slice(Math.max(0, index - 10), index))?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{Nd}]*/u.exec(text.slice(index, index + 10))?.[0] ?? '';
  if (formula.test(before + after)) return true;
  if (!/\p{Script=Myanmar}/u.test(written)) return false;
  if (/\p{Script=Myanmar}$/u.test(before) || after.startsWith(burmeseIt)) return true;
  const isScore = /\p{Nd}[^\p{L}\s]$/u.test(text.slice(Math.max(0, index - 2), index));
  return beforeLetter.test(after) && !isScore;
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
