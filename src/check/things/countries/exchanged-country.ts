import type { Rendered } from '../../align/counterparts.ts';
import type { CheckedPassage } from '../../checked-work.ts';
import type { Exchange } from '../exchanged.ts';
import { sharedLetters, nameLetters } from '../names/alike.ts';
import type { Thing } from '../thing.ts';
import { countriesOf, countryNames } from './countries-of.ts';

/** Fewer letters are those of other words too, and so much of a word is enough to know it by. */
const [minLetters, enough] = [3, 0.6];

/**
 * Finds a country that was exchanged for another: the translation lacks just one of the source text, and names just one
 * that this lacks. Who is called by a country is often called otherwise in another language, "Danish" or "of Denmark"; so
 * no word may be like the name of either where it should not be.
 * @param passages a passage, and the one that renders it
 * @returns the exchange, or undefined where there is none
 */
export function exchangedCountry({ source, translation }: Rendered): Exchange | undefined {
  const theirs = countriesOf(source);
  if (theirs.length === 0) return undefined;
  const ours = countriesOf(translation);
  // A language may keep what the source text writes.
  const [meant, ...moreLost] = without(theirs, ours).filter(({ text }) => !translation.text.includes(text));
  const [found, ...moreFound] = without(ours, theirs).filter(({ text }) => !source.text.includes(text));
  if (meant === undefined || found === undefined || moreLost.length + moreFound.length > 0) return undefined;
  const [lost, added] = [meant, found].map((thing) => namesOf(thing, [source, translation]));
  if (lost === undefined || added === undefined) return undefined;
  return mayName(translation, lost, added) || mayName(source, added, lost) ? undefined : { found, meant };
}

/** The first of each country that is not among others. */
function without(things: readonly Thing[], others: readonly Thing[]): Thing[] {
  const known = new Set(others.flatMap(({ ids }) => ids));
  const first = new Map(things.toReversed().map((thing) => [thing.ids[0], thing]));
  return [...first.values()].filter(({ ids }) => !ids.some((id) => known.has(id)));
}

/** The words of a country's names in both languages, as names may be kept. */
function namesOf({ ids }: Thing, passages: readonly CheckedPassage[]): readonly string[] {
  return passages.flatMap(({ of: { locale } }) =>
    ids.flatMap((id) => countryNames(locale).get(id) ?? []).flatMap(wordsIn),
  );
}

/** Whether a passage has a word like one of a country's names that the other's names have not. */
function mayName({ text }: CheckedPassage, country: readonly string[], other: readonly string[]): boolean {
  const own = country.filter((word) => word.length >= minLetters && !other.includes(word));
  return wordsIn(text).some((word) =>
    own.some((name) => sharedLetters(name, word) >= Math.max(minLetters, Math.ceil(name.length * enough))),
  );
}

function wordsIn(text: string): string[] {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(nameLetters);
}
