import { toAscii } from '../../read/words/digits.ts';
import type { Locale } from '../../publication/locale.ts';
import type { Aligned } from '../align/align.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { conventionsOf } from './conventions.ts';
import type { NumberInText } from './number-in-text.ts';
import { haveOtherUnits } from './other-units.ts';
import { slipBetween } from './slips.ts';
import { isShort } from './spelled-out.ts';
import { mayBeConverted } from './usual-conversions.ts';
import { isSmall, type Value } from './value.ts';
import { allValuesOf } from './values-of.ts';
import { knowsWords } from './words-known.ts';

/**
 * Tells whether a number that stands in one text in digits may stand in the other in a way that is not known: a small or
 * round number as a word, an ordinal, a part of a name, a date whose day is a word, or thousands where the other speaks
 * of thousands.
 * @param number the number
 * @param passage where its counterpart should be
 * @param locale the language of that
 * @returns whether its absence proves nothing
 */
export function mayBeWord(
  { isDoubtful, values: [value = ''] }: NumberInText,
  passage: CheckedPassage | undefined,
  locale: Locale,
): boolean {
  if (isDoubtful || isSmall(value) || isShort(value) || hasName(value)) return true;
  const { scaleWords } = locale.writing;
  if (!knowsWords(locale.writing)) return true;
  if (passage === undefined) return false;
  const words = allValuesOf(passage);
  return Object.values(scaleWords).some(
    (scale) => words.has(String(scale)) && Number(value) > scale && Number(value) % scale === 0,
  );
}

/** Dates, times, and the first years of decades have names such as "nineties"; short numbers words such as "half" and "all". */
function hasName(value: Value): boolean {
  return /^(?:1\d\d0|20\d0)$/.test(value) || value.includes('-') || value.includes(':');
}

/**
 * @param numbers a number of the source text, and one of the translation that stands for it
 * @param passages where they stand
 * @returns whether the one is wrong for certain if the other is right
 */
export function isCertainChange(
  numbers: readonly [NumberInText, NumberInText],
  passages: Aligned<CheckedPassage>,
): boolean {
  const [
    {
      values: [one = ''],
    },
    {
      values: [other = ''],
    },
  ] = numbers;
  if (numbers.some(({ isInName }) => isInName === true) || scaleDoubt(numbers, passages) !== undefined)
    return false;
  if (haveOtherUnits(numbers, passages) || mayBeConverted(Number(one), Number(other))) return false;
  // A day that all know has no year everywhere; where a night is meant, or another time zone, the day before is the same.
  if (areOneDay(one, other) || areNextDays(one, other)) return false;
  // Of a date in one text the day may be a word in the other; of a time the hour.
  if (/[-:]/.test(one) !== /[-:]/.test(other)) return false;
  const slip = slipBetween(one, other);
  // One number may have been left out, and another be of something else: a year is no percentage.
  if (slip === undefined && one.length !== other.length && areOfOtherKinds(numbers)) return false;
  if (areTens(numbers[0], passages.source) || areTens(numbers[1], passages.translation)) return false;
  if (goesOn(numbers[0], passages.source) || goesOn(numbers[1], passages.translation)) return false;
  if (isSmall(one) !== isSmall(other) && slip === undefined) return false;
  const isKnown = [passages.source, passages.translation].every(
    (passage) => passage === undefined || knowsWords(passage.of.locale.writing),
  );
  // Where words are not known, one number may be in words, and another be new.
  return isKnown || slip !== undefined || one.length === other.length;
}

function areOneDay(one: Value, other: Value): boolean {
  return (
    one.includes('-') && one.slice(-5) === other.slice(-5) && one.startsWith('--') !== other.startsWith('--')
  );
}

/** Any leap year, for days without one. */
const anyYear = '2000';

function areNextDays(one: Value, other: Value): boolean {
  const [day, next] = [one, other].map((value) =>
    /^(?:\d{4}|-)-\d\d-\d\d$/.test(value) ? Date.parse(value.replace(/^--/, `${anyYear}-`)) : Number.NaN,
  );
  return Math.abs((day ?? 0) - (next ?? 0)) === 86_400_000;
}

/** Whether one of two numbers may be a year, and the other is none. */
function areOfOtherKinds(numbers: readonly [NumberInText, NumberInText]): boolean {
  const [one, other] = numbers.map(({ text }) => /^[12]\d{3}$/.test(toAscii(text)));
  return one !== other;
}

/** Whether a number is what years, ages or degrees begin with, as in "80s". */
function areTens({ index, text }: NumberInText, passage: CheckedPassage | undefined): boolean {
  return (
    /^\p{Nd}{2}$/u.test(text) && /^['’]?s(?!\p{L})/u.test(passage?.text.slice(index + text.length) ?? '')
  );
}

/** Whether a word for fewer follows a number of millions or thousands, and may be of the same: "2 million and 400 thousand". */
function goesOn({ index, text, factor }: NumberInText, passage: CheckedPassage | undefined): boolean {
  if (factor === undefined || passage === undefined) return false;
  const [, word = ''] =
    partAfter.exec(passage.text.slice(index + text.length, index + text.length + maxWord)) ?? [];
  const scale = conventionsOf(passage.of.locale).scaleWords.of(word);
  return scale !== undefined && scale < factor;
}

/** A word that stands behind a number and one that may join it to that. */
const partAfter = /^\s+[\p{L}\p{M}]{1,4}\s+([\p{L}\p{M}]+)/u;

/** Thousand, lakh, million, crore and so on. */
const factors = [1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e12];

/** A word that stands beside a number; with what is written as one with it, such as a hyphen. */
const wordAfter = /^[\s\u00A0\u202F]?-?([\p{L}\p{M}]+)/u;
const wordBefore = /([\p{L}\p{M}]+)[\s\u00A0-]$/u;

/**
 * Tells whether two numbers may be the same but for a word such as "million", in a form that is not known.
 * @param numbers a number of the source text and one of the translation
 * @param passages where they stand
 * @returns whether a word that stands beside the one may make up for the difference; `copied` where it is the very word
 *   that stands beside the other
 */
export function scaleDoubt(
  [lost, found]: readonly [NumberInText, NumberInText],
  { source, translation }: Aligned<CheckedPassage>,
): 'unknown' | 'copied' | undefined {
  const ratio = Number((Number(lost.values[0]) / Number(found.values[0])).toPrecision(12));
  if (!factors.some((factor) => ratio === factor || Number((1 / ratio).toPrecision(12)) === factor))
    return undefined;
  const [scaled, [bare, passage]] =
    ratio > 1 ? ([lost, [found, translation]] as const) : ([found, [lost, source]] as const);
  // A word for a thousand that is known there leaves no doubt.
  if (bare.factor !== undefined) return undefined;
  const text = passage?.text ?? '';
  const words = [
    wordAfter.exec(text.slice(bare.index + bare.text.length))?.[1],
    wordBefore.exec(text.slice(Math.max(0, bare.index - maxWord), bare.index))?.[1],
  ].filter((word) => word !== undefined);
  if (words.length === 0) return undefined;
  const own = /\p{Nd}\s?([\p{L}\p{M}]+)\P{Nd}*$/u.exec(scaled.text)?.[1]?.toLowerCase();
  return own !== undefined && words.some((word) => word.toLowerCase() === own) ? 'copied' : 'unknown';
}

/** Longest word that is looked for before a number. */
const maxWord = 40;
