import type { Locale } from '../../publication/locale.ts';
import { cached } from '../../store/caches.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { monthsOf, weekdaysOf } from './cldr/calendar-names.ts';
import { finderOf, type Finder } from './finder.ts';
import type { NamedForms, Thing, ThingKind } from './thing.ts';

/** What of a language is needed to find things in its texts. */
export type ThingLocale = Pick<Locale, 'formatTag' | 'writing'>;

/**
 * Finds the things that a text names.
 * @param text any text
 * @param locale its language
 * @returns the things in order
 */
export function thingsIn(text: string, locale: ThingLocale): Thing[] {
  return finderOfLocale(locale)(text);
}

/**
 * @param passage a passage
 * @returns the things that it names, in order
 */
export const thingsOf = cached(({ text, of: { locale } }: CheckedPassage): readonly Thing[] =>
  thingsIn(text, locale),
);

const finderOfLocale = cached((locale: ThingLocale): Finder => finderOf(namesOf(locale)));

/** Months and weekdays are known of every language that the Unicode CLDR knows. */
function namesOf({ formatTag, writing }: ThingLocale): NamedForms[] {
  return [
    ...numbered('month', writing.months ?? monthsOf(formatTag)),
    ...numbered('weekday', writing.weekdays ?? weekdaysOf(formatTag)),
  ];
}

function numbered(kind: ThingKind, names: readonly (readonly string[])[]): NamedForms[] {
  return names.map((forms, index) => ({ kind, ids: [String(index + 1)], forms }));
}
