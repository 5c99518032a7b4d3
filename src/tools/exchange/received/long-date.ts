import type { Locale } from '../../../publication/locale.ts';
import { formats } from '../../../site/i18n/formats.ts';
import { isCalendarDate } from '../../../publication/calendar-date.ts';
import { toAscii } from '../../../read/words/digits.ts';
import { monthNames } from '../../../check/things/month-names.ts';
import { cached } from '../../../store/caches.ts';

/**
 * Finds a date in a line, written in words or as `2023-05-20`. Names of months are those of the language, or English:
 * `Mei-20-2023`, `20. maí 2023`, `May 20, 2023`.
 * @param text the line
 * @param locale its language
 * @param published the bulletin's day, which is known in every calendar
 * @returns the calendar date and the words without it; undefined where there is none, or more than one reading
 */
export function findDate(text: string, locale: Locale, published: string) {
  const line = inLatinDigits(text).toLowerCase();
  const own = inLatinDigits(formats(locale).date(published)).toLowerCase();
  if (line.includes(own)) return { date: published, rest: line.replace(own, ' ') };
  const [iso] = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/.exec(line) ?? [];
  if (iso !== undefined && isCalendarDate(iso)) return { date: iso, rest: line.replace(iso, ' ') };
  const year = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(line)?.[0];
  const day = /(?<!\d)(?:[12]\d|3[01]|0?[1-9])(?!\d)/.exec(line)?.[0];
  const name = monthsOf(locale).find(([word]) => hasWord(line, word));
  if (year === undefined || day === undefined || name === undefined) return undefined;
  const [word, month] = name;
  const date = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isCalendarDate(date)) return undefined;
  return { date, rest: line.replace(year, ' ').replace(word, ' ').replace(day, ' ') };
}

/** Whether a word stands by itself; letters with their signs are looked at, since \b knows Latin ones only. */
function hasWord(line: string, word: string): boolean {
  const index = line.indexOf(word);
  if (index === -1) return false;
  const before = line.slice(0, index).at(-1) ?? ' ';
  const after = line.slice(index + word.length).at(0) ?? ' ';
  return !/[\p{L}\p{M}]/u.test(before) && !/[\p{L}\p{M}]/u.test(after);
}

/** The names in the language before the English ones. */
const monthsOf = cached((locale: Locale) => [...monthNames(locale), ...monthNames({ formatTag: 'en' })]);

/** Digits of any script, by what they are worth. */
function inLatinDigits(text: string): string {
  return text.replaceAll(/\p{Nd}+/gu, toAscii);
}
