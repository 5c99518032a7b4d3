import { toAscii } from '../../read/words/digits.ts';
import { cached } from '../../store/caches.ts';
import type { Conventions } from './conventions.ts';
import { end, plainForm } from './date-forms.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { toValue } from './value.ts';

const apart = String.raw`(?<![\p{Nd}]|\p{Nd}[.,'’٬٫])`;
// Marks of direction stand before the signs in right-to-left languages.
const sign = String.raw`[\u061C\u200E\u200F]?(?<sign>[-/.])\s?`;
const sameSign = String.raw`[\u061C\u200E\u200F]?\k<sign>\s?`;
/** What every date in digits holds; most texts don't, and this is found sooner. */
const signBetweenDigits = /\p{Nd}[\u061C\u200E\u200F]?[-/.]\s?\p{Nd}/u;
const yearFirst = new RegExp(
  String.raw`${apart}(?<year>\p{Nd}{4})${sign}(?<one>\p{Nd}{1,2})${sameSign}(?<two>\p{Nd}{1,2})${end}`,
  'gu',
);
const yearLast = new RegExp(
  String.raw`${apart}(?<one>\p{Nd}{1,2})${sign}(?<two>\p{Nd}{1,2})${sameSign}(?<year>\p{Nd}{4})${end}`,
  'gu',
);

/** A year of two digits is the last part of three, or the first. */
const shortYear = new RegExp(
  String.raw`${apart}(?<one>\p{Nd}{1,2})${sign}(?<two>\p{Nd}{1,2})${sameSign}(?<three>\p{Nd}{2})${end}(?!${sameSign}\p{Nd})`,
  'gu',
);

/**
 * Finds dates with a day: in digits, and with the month's name before or after the day.
 * @param text any text
 * @param conventions how its language writes them
 * @returns the dates in order of kind
 */
export function datesIn(text: string, conventions: Conventions): NumberInText[] {
  const named = namedIn(text, conventions);
  if (!signBetweenDigits.test(text)) return named;
  const { dayFirst } = conventions;
  return [
    ...found(text, yearFirst, ({ year, one, two }) => dates(year, [[one, two]])),
    ...found(text, yearLast, ({ year, one, two }) => dates(year, ordersOf(one, two, dayFirst))),
    ...found(text, shortYear, ({ one, two, three }) => {
      const last = dates(fullYear(three), ordersOf(one, two, dayFirst));
      const first = dates(one?.length === 2 ? fullYear(one) : undefined, [[two, three]]);
      // Three numbers that may be anything else.
      const parts = [one, two, three].map((digits) => toValue(toAscii(digits ?? '')));
      const values = [...last.values, ...(one?.length === 2 ? first.values : [])];
      return { values, parts: [parts, ...last.parts] };
    }),
    ...named,
  ];
}

/** Day and month in either order, as pairs of month and day: the usual one first. */
function ordersOf(one: Groups[string], two: Groups[string], dayFirst: boolean): Groups[string][][] {
  const orders = [
    [two, one],
    [one, two],
  ];
  return dayFirst ? orders : orders.reverse();
}

/** "26" is 2026, and "85" 1985. */
function fullYear(digits = ''): string {
  const year = toAscii(digits);
  return `${Number(year) < 70 ? '20' : '19'}${year}`;
}

function namedIn(text: string, conventions: Conventions): NumberInText[] {
  const { months, dateForms } = conventions;
  const lower = text.toLowerCase();
  // Few passages name a month; where small letters take more room than capitals, places could not be told.
  if (lower.length !== text.length) return [];
  const formed = dateForms.flatMap(({ pattern, months: own }) =>
    found(
      text,
      pattern,
      ({ year, day, month = '' }) =>
        dates(year, [[own.size === 0 ? month : String(own.get(plainForm(month)) ?? 0), day]], true),
      lower,
    ),
  );
  if (![...months.keys()].some((name) => lower.includes(name))) return formed;
  const read = ({ year, day, month = '' }: Groups) =>
    dates(year, [[String(months.get(month) ?? 0), day]], true);
  const { dayBefore, dayAfter } = patternsOf(conventions);
  return [...formed, ...found(text, dayBefore, read, lower), ...found(text, dayAfter, read, lower)];
}

const patternsOf = cached(({ months }: Conventions) => {
  const names = [...months.keys()];
  // A short form such as "mar" must stand alone; a long one may take an ending.
  const long = names.filter((name) => name.length > 3).join('|') || '(?!)';
  const short = names.join('|') || '(?!)';
  const month = String.raw`(?<![\p{L}\p{M}])(?:(?<month>${short})(?![\p{L}\p{M}])|(?<longMonth>${long})[\p{L}\p{M}]{0,4})`;
  const year = String.raw`(?:[.॰]?[,،]?\s*(?:\p{L}{1,4}\s+)?(?<year>\p{Nd}{4})(?![\p{Nd}]))?`;
  return {
    dayBefore: new RegExp(
      String.raw`${apart}(?<day>\p{Nd}{1,2})(?:\.|[\p{L}\p{M}]{1,4})?\s*(?:\p{L}{1,3}\s+)?${month}${year}`,
      'gu',
    ),
    dayAfter: new RegExp(
      String.raw`${month}[.॰]?\s+(?<day>\p{Nd}{1,2})${end}(?:\.|[\p{L}\p{M}]{1,4}(?![\p{L}\p{M}]))?${year}`,
      'gu',
    ),
  };
});

type Groups = Record<string, string | undefined>;

/** What a date may mean, and what it is made of. */
interface Read {
  readonly values: readonly string[];
  readonly parts: readonly (readonly string[])[];
}

function found(text: string, pattern: RegExp, read: (groups: Groups) => Read, within = text): NumberInText[] {
  return [...within.matchAll(pattern)].flatMap(({ 0: whole, index, groups = {} }) => {
    // No year begins with 0: that is a telephone's number.
    const isYear = groups.year === undefined || !toAscii(groups.year).startsWith('0');
    const year = isYear ? groups.year : undefined;
    const { values, parts } = read({ ...groups, year, month: groups.month ?? groups.longMonth });
    if (values.length === 0) return [];
    const length = isYear ? whole.length : whole.length - (groups.year?.length ?? 0);
    const written = text.slice(index, index + length).trimEnd();
    const alternatives = parts.map((each) => each.map((value) => numberInText(written, index, [value])));
    return [numberInText(written, index, values, { alternatives })];
  });
}

/** The pairs are month and day, the likelier order first. */
function dates(yearDigits: string | undefined, pairs: readonly Groups[string][][], isNamed = false): Read {
  const year = yearDigits === undefined ? undefined : toAscii(yearDigits);
  const valid = pairs
    .map((pair) => pair.map((digits) => Number(toAscii(digits ?? ''))))
    .filter(([month = 0, day = 0]) => month >= 1 && month <= 12 && day >= 1 && day <= 31);
  const [first] = valid;
  if (first === undefined) return { values: [], parts: [] };
  const short = valid.map(([month, day]) => `--${padded(month)}-${padded(day)}`);
  const digits = first.map((number) => toValue(String(number)));
  const [, day = ''] = digits;
  if (year === undefined) return { values: short, parts: isNamed ? [[day], digits] : [digits, [day]] };
  const values = short.map((date) => date.replace('-', year));
  // The same date in another language may name a month that is not known, or put the year elsewhere.
  const yearAlone = toValue(year);
  const parts = [
    [short[0] ?? '', yearAlone],
    [...digits, yearAlone],
    [day, yearAlone],
  ];
  return { values, parts };
}

function padded(number: number | undefined): string {
  return String(number).padStart(2, '0');
}
