import { toAscii } from '../../read/words/digits.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { gregorianYears } from './gregorian-dates.ts';
import type { OtherCalendars } from './other-calendars.ts';
import { toValue } from './value.ts';

/** Before the first digits of a date: no more of them. */
export const apart = String.raw`(?<![\p{Nd}]|\p{Nd}[.,'’٬٫])`;

/** What a pattern found: `day`, `month`, `year` and so on. */
export type Groups = Record<string, string | undefined>;

/** What a date may mean, and what it is made of. */
export interface Read {
  readonly values: readonly string[];
  readonly parts: readonly (readonly string[])[];
  /** Days of the Gregorian calendar that it may be, where it is one of another. */
  readonly gregorian?: readonly string[];
}

export function found(
  text: string,
  pattern: RegExp,
  read: (groups: Groups) => Read,
  within = text,
): NumberInText[] {
  return [...within.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
    // What begins with 0 is a telephone's number, and what begins with 5 counts something.
    const isYear = groups.year === undefined || /^[12]|^\d{1,3}$/.test(toAscii(groups.year));
    if (!isYear && whole.startsWith(groups.year ?? '')) return [];
    const year = isYear ? groups.year : undefined;
    const { values, parts, gregorian } = read({ ...groups, year, month: groups.month ?? groups.longMonth });
    if (values.length === 0) return [];
    const length = isYear ? whole.length : whole.length - (groups.year?.length ?? 0);
    const written = text.slice(index, index + length).trimEnd();
    const alternatives = parts.map((each) => each.map((value) => numberInText(written, index, [value])));
    return [numberInText(written, index, values, { alternatives, ...(gregorian ? { gregorian } : {}) })];
  });
}

/** The pairs are month and day, the likelier order first. */
export function datesOf(
  yearDigits: string | undefined,
  pairs: readonly Groups[string][][],
  { ofYears }: OtherCalendars,
  isNamed = false,
): Read {
  const valid = pairs
    .map((pair) => pair.map((digits) => Number(toAscii(digits ?? ''))))
    .filter(([month = 0, day = 0]) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  const [first] = valid;
  if (first === undefined) return { values: [], parts: [] };
  const short = valid.map(([month, day]) => `--${padded(month)}-${padded(day)}`);
  const digits = first.map((number) => toValue(String(number)));
  const [, day = ''] = digits;
  if (yearDigits === undefined) return { values: short, parts: isNamed ? [[day], digits] : [digits, [day]] };
  const year = toAscii(yearDigits);
  // A year is one of the Gregorian calendar beside its months, but where another has the same.
  const years = [year, ...(ofYears.includes('buddhist') ? gregorianYears('buddhist', Number(year)) : [])];
  const values = years.flatMap((each) => short.map((date) => date.replace('-', String(each))));
  const gregorian = values.slice(short.length);
  return {
    values,
    parts: [...values.map(partsOf), [...digits, toValue(year)], [day, toValue(year)]],
    ...(gregorian.length > 0 ? { gregorian } : {}),
  };
}

/** The same date in another language may name a month that is not known, or put the year elsewhere. */
export function partsOf(date: string): string[] {
  const [year = '', ...rest] = date.split('-');
  return year === '' ? [date] : [['-', ...rest].join('-'), toValue(year)];
}

function padded(number: number | undefined): string {
  return String(number).padStart(2, '0');
}
