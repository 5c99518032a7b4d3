import type { Locale } from '../../publication/locale.ts';
import { monthNames } from '../things/month-names.ts';
import { cached } from '../../store/caches.ts';
import { dateFormsOf, type DateForm } from './date-forms.ts';
import { lexiconOf, plain, type Lexicon } from './lexicon.ts';
import { otherCalendarsOf, type OtherCalendars } from './other-calendars.ts';
import { sensesOf, type Sense } from './senses.ts';
import { cutterFor, type WordCutter } from './words-of.ts';

/** What of a language is needed to read numbers in its texts. */
export type NumberLocale = Pick<Locale, 'formatTag' | 'writing'>;

/** How a language writes numbers and dates. */
export interface Conventions {
  readonly decimalSign: string;
  /** Whether the day stands before the month where both are numbers. */
  readonly dayFirst: boolean;
  /** Months from 1, by name in small letters, the longest first. */
  readonly months: ReadonlyMap<string, number>;
  /** Forms of its dates that have words in them. */
  readonly dateForms: readonly DateForm[];
  /** How its readers count years and days beside the Gregorian calendar. */
  readonly calendars: OtherCalendars;
  readonly scaleWords: Lexicon<number>;
  /** Scale words that may stand directly after digits without anything between them and the next word, longest first. */
  readonly scaleSigns: readonly (readonly [sign: string, value: number])[];
  readonly senses: Lexicon<readonly Sense[]>;
  /** The first letters of all words of numbers. */
  readonly beginnings: ReadonlySet<string>;
  readonly cut: WordCutter;
  /** Words between those of a number that say none. */
  readonly conjunctions: ReadonlySet<string>;
  /** Number words in small letters that mean something else as often. */
  readonly homonyms: ReadonlySet<string>;
}

/** Scripts whose words stand directly after digits, without a space, and have the next directly after them. */
const closeToDigits =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+$/u;

/**
 * @param locale a language
 * @returns how it writes numbers, by its own data and the Unicode CLDR
 */
export const conventionsOf = cached(({ formatTag, writing }: NumberLocale): Conventions => {
  const parts = new Intl.NumberFormat(formatTag).formatToParts(1.5);
  const date = new Intl.DateTimeFormat(formatTag, { dateStyle: 'short', calendar: 'gregory' });
  const order = date.formatToParts(0).map(({ type }) => type);
  const { numberWords, scaleWords, fractionWords, numberModifiers, numberAdditions } = writing;
  const written = [numberWords, scaleWords, fractionWords, numberModifiers, numberAdditions].flatMap(
    Object.keys,
  );
  return {
    decimalSign: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    months: monthNames({ formatTag, writing }),
    dateForms: dateFormsOf(formatTag),
    calendars: otherCalendarsOf(formatTag),
    scaleWords: lexiconOf(scaleWords, writing.endings),
    scaleSigns: Object.entries(scaleWords)
      .filter(([word]) => closeToDigits.test(word))
      .sort(([one], [other]) => other.length - one.length),
    senses: sensesOf(writing),
    beginnings: new Set(written.map((word) => plain(word).slice(0, 2))),
    cut: cutterFor([...written, ...writing.decimalWords]),
    conjunctions: new Set([...writing.conjunctions, ...writing.numberJoiners].map(plain)),
    homonyms: new Set(writing.numberHomonyms.map(plain)),
  };
});
