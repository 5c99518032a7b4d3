import { toAscii } from '../../read/words/digits.ts';
import { hourValues, timeValues } from './clock-times.ts';
import type { NumberLocale } from './conventions.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { scaled } from './scaled.ts';
import { surroundings } from './surroundings.ts';
import { fromNumber, isSmall } from './value.ts';

/**
 * Adds what stands beside a number and belongs to it.
 * @param number a number, by its digits alone
 * @param text the text that it stands in
 * @param locale the text's language
 * @returns the number with the words and signs beside it
 */
export function withSurroundings(number: NumberInText, text: string, locale: NumberLocale): NumberInText {
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
    isDoubtful:
      found.isDecade ||
      (found.isInName && Number(values[0]) < 1000) ||
      (found.isOrdinal && Number(values[0]) < 1000),
    ...(found.isInName ? { isInName: true } : {}),
  };
  if (factors.length > 0) return scaled(own, digits, factors);
  if (found.isDecade) return { ...own, alternatives: [...own.alternatives, ...decadesIn(own)] };
  if (found.isOrdinal) return { ...own, alternatives: [...own.alternatives, ...centuryIn(own)] };
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

/** The 1930s are the thirties, and the fourth ten, of the 20th century; or 1930 to 1939. */
function decadesIn(number: NumberInText): NumberInText[][] {
  const first = Number(number.values[0]);
  const [years, century] = [first % 100, Math.floor(first / 100) + 1];
  const tenth = years / 10 + 1;
  const ways = [
    [first, first + 9],
    [first, century],
    [years, century],
    [tenth, century],
    [years],
    [tenth],
    [century],
  ];
  return ways.map((way) =>
    way.map((value) => ({ ...number, values: [fromNumber(value)], alternatives: [] })),
  );
}

/** The 19th century is that of the 1800s. */
function centuryIn(number: NumberInText): NumberInText[][] {
  const century = Number(number.values[0]);
  if (!(century > 10 && century <= 30)) return [];
  return [[{ ...number, values: [fromNumber((century - 1) * 100)], alternatives: [] }]];
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
