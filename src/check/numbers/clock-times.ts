import type { NumberLocale } from './conventions.ts';
import { toAscii } from '../../read/words/digits.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { toValue, type Value } from './value.ts';

const colon = /(?<![\p{Nd}:])(\p{Nd}{1,2}):(\p{Nd}{2})(?![\p{Nd}:])/gu;

/**
 * Finds times such as 10:30.
 * @param text any text
 * @param locale its language
 * @returns the times; each also as its two numbers, and a full hour as that alone
 */
export function timesIn(text: string, locale: NumberLocale): NumberInText[] {
  if (!text.includes(':')) return [];
  return [...text.matchAll(colon)].flatMap(({ 0: written, 1: hour = '', 2: minute = '', index }) => {
    const values = timeValues(hour, minute, locale);
    if (values.length === 0) return [];
    const hours = hourValues(toAscii(hour), locale);
    const single = (own: readonly Value[]) => numberInText(written, index, own);
    const apart = [single([toValue(toAscii(hour))]), single([toValue(toAscii(minute))])];
    const alternatives = Number(toAscii(minute)) === 0 ? [apart, [single(hours)]] : [apart];
    return [numberInText(written, index, values, { alternatives })];
  });
}

/**
 * @param hour digits of the hour
 * @param minute digits of the minute
 * @param locale the language
 * @returns the time as it may be meant, by a clock of 12 or 24 hours or one that begins at sunrise; none where it is no time
 */
export function timeValues(hour: string, minute: string, locale: NumberLocale): Value[] {
  const [hours, minutes] = [toAscii(hour), toAscii(minute)];
  if (Number(hours) > 24 || Number(minutes) > 59 || minutes.length !== 2) return [];
  return hourValues(hours, locale).map((value) => `${value}:${minutes}`);
}

/**
 * @param hour an hour, in digits 0–9
 * @param locale the language
 * @returns the hour as it may be meant
 */
export function hourValues(hour: string, { writing }: NumberLocale): Value[] {
  const own = Number(hour);
  const shifts = own > 12 ? [0] : [0, 12, writing.clockShift, writing.clockShift + 12];
  return [...new Set(shifts.map((shift) => String((own + shift) % 24)))];
}
