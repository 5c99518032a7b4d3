import type { Locale } from '../../publication/locale.ts';
import { cached } from '../../store/caches.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { known } from '../known.ts';
import { monthsOf, weekdaysOf } from './cldr/calendar-names.ts';
import { currenciesOf } from './cldr/currencies.ts';
import { unitsOf } from './cldr/units.ts';
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
export const thingsOf = known(({ text, of: { locale } }: CheckedPassage): readonly Thing[] =>
  thingsIn(text, locale),
);

const finderOfLocale = cached((locale: ThingLocale): Finder => finderOf(namesOf(locale)));

/** What a language does not say itself is known of every one that the Unicode CLDR knows. */
function namesOf({ formatTag, writing }: ThingLocale): NamedForms[] {
  return [
    ...numbered('month', writing.months ?? monthsOf(formatTag)),
    ...numbered('weekday', writing.weekdays ?? weekdaysOf(formatTag)),
    ...named('unit', writing.units ?? unitsOf(formatTag)),
    ...named('currency', writing.currencies ?? currenciesOf(formatTag)),
  ];
}

function named(kind: ThingKind, names: Readonly<Record<string, readonly string[]>>): NamedForms[] {
  return Object.entries(names).map(([id, forms]) => ({ kind, ids: [id], forms }));
}

function numbered(kind: ThingKind, names: readonly (readonly string[])[]): NamedForms[] {
  return names.map((forms, index) => ({ kind, ids: [String(index + 1)], forms }));
}
