import type { Thing } from '../things/thing.ts';
import { monthsOf, weekdaysOf } from '../things/cldr/calendar-names.ts';
import { cached } from '../../store/caches.ts';
import { conventionsOf, type NumberLocale } from './conventions.ts';
import { plain } from './lexicon.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { spanOf, type Span } from './spans.ts';

/** What names of things claim of a text. */
interface Claims {
  /** Where they stand: their words are no numbers. */
  readonly spans: readonly Span[];
  /** What a month may be called elsewhere: 7 for July. */
  readonly months: readonly NumberInText[];
}

/**
 * @param all the things that a text names
 * @param locale its language
 * @returns where names of things stand, whose words are no numbers: "þriðjudag" is no 3; what is a number word as it
 * stands, and a name only in some form that it might have, is a number: Greek "δεύτερος" beside "Δευτέρα", and so is a unit
 * such as "second"
 */
export function claimsOf(all: readonly Thing[], locale: NumberLocale): Claims {
  const { senses } = conventionsOf(locale);
  const things = all.filter(
    (thing) => senses.of(thing.text) === undefined || namesOf(locale).has(plain(thing.text)),
  );
  return {
    spans: things.map(spanOf),
    months: things
      .filter(({ kind }) => kind === 'month')
      .map(({ text: name, index, ids }) => numberInText(name, index, ids, { form: 'hint' })),
  };
}

/** Names of things as they are listed. */
const namesOf = cached(({ formatTag, writing }: NumberLocale): ReadonlySet<string> => {
  const names = [writing.months ?? monthsOf(formatTag), writing.weekdays ?? weekdaysOf(formatTag)];
  return new Set(names.flat(2).map(plain));
});
