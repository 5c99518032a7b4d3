import type { Locale } from '../../publication/locale.ts';
import { monthNames } from '../things/month-names.ts';
import { cached } from '../../store/caches.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';

/** What of a language is needed to read numbers in its texts. */
export type NumberLocale = Pick<Locale, 'formatTag' | 'writing'>;

/** How a language writes numbers and dates. */
export interface Conventions {
  readonly decimalSign: string;
  /** Whether the day stands before the month where both are numbers. */
  readonly dayFirst: boolean;
  /** Months from 1, by name in small letters, the longest first. */
  readonly months: ReadonlyMap<string, number>;
  readonly numberWords: Lexicon;
  readonly scaleWords: Lexicon;
  /** Both, so that a word that is neither is known as such at once. */
  readonly allWords: Lexicon;
  /** Number words in small letters that mean something else as often. */
  readonly homonyms: ReadonlySet<string>;
}

/**
 * @param locale a language
 * @returns how it writes numbers, by its own data and the Unicode CLDR
 */
export const conventionsOf = cached(({ formatTag, writing }: NumberLocale): Conventions => {
  const parts = new Intl.NumberFormat(formatTag).formatToParts(1.5);
  const date = new Intl.DateTimeFormat(formatTag, { dateStyle: 'short', calendar: 'gregory' });
  const order = date.formatToParts(0).map(({ type }) => type);
  return {
    decimalSign: parts.find(({ type }) => type === 'decimal')?.value ?? '.',
    dayFirst: order.indexOf('day') < order.indexOf('month'),
    months: monthNames({ formatTag, writing }),
    numberWords: lexiconOf(writing.numberWords),
    scaleWords: lexiconOf(writing.scaleWords),
    allWords: lexiconOf({ ...writing.numberWords, ...writing.scaleWords }),
    homonyms: new Set(writing.numberHomonyms.map((word) => word.normalize('NFC').toLowerCase())),
  };
});
