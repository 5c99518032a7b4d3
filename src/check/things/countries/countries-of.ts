import type { Locale } from '../../../publication/locale.ts';
import { cached } from '../../../store/caches.ts';
import type { CheckedPassage } from '../../checked-work.ts';
import { known } from '../../known.ts';
import { byDictionary } from '../../numbers/words-of.ts';
import { countriesOf as namesInCldr } from '../cldr/countries.ts';
import { finderOf, type Finder } from '../finder.ts';
import { nameLetters, sharedLetters } from '../names/alike.ts';
import type { Thing } from '../thing.ts';

/** What of a language is needed to find countries in its texts. */
export type CountryLocale = Pick<Locale, 'formatTag' | 'writing'>;

/**
 * @param locale a language
 * @returns what countries are called, by their codes
 */
export const countryNames = cached(
  ({ formatTag, writing }: CountryLocale): ReadonlyMap<string, readonly string[]> => {
    const names = namesInCldr(formatTag);
    return new Map(
      Object.entries(names).map(([code, own]) => [code, [...own, ...(writing.countries[code] ?? [])]]),
    );
  },
);

const finderOfLocale = cached((locale: CountryLocale): Finder =>
  finderOf(Array.from(countryNames(locale), ([code, forms]) => ({ kind: 'country', ids: [code], forms }))),
);

/** Where a dictionary alone tells words apart, shorter names are syllables of others. */
const minByDictionary = 5;

/** Alphabets whose words end otherwise in other places of a sentence, and how many letters of a name that may be. */
const inflecting = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}]/u;
const maxEnding = 2;

/**
 * @param passage a passage
 * @returns the countries that it names, in order
 */
export const countriesOf = known(({ text, of: { locale } }: CheckedPassage): readonly Thing[] =>
  finderOfLocale(locale)(text).filter((thing) => isName(thing, locale)),
);

/** A country has a capital where there are any, and is no other word that begins alike. */
function isName({ text, ids: [code = ''] }: Thing, locale: CountryLocale): boolean {
  if (/^\p{Ll}/u.test(text)) return false;
  if (byDictionary.test(text)) return text.length >= minByDictionary;
  const word = nameLetters(text);
  const least = inflecting.test(text) ? maxEnding : 0;
  return (countryNames(locale).get(code) ?? []).some((name) => {
    const letters = nameLetters(name);
    return word.includes(letters) || sharedLetters(letters, word) >= Math.max(4, letters.length - least);
  });
}
