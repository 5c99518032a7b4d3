import type { Rendered } from '../../align/counterparts.ts';
import { areAlike, sharedLetters } from './alike.ts';
import { knownNames, type KnownNames } from './known-names.ts';
import type { NameInText } from './names-in.ts';
import { namesOf } from './names-of.ts';

/** A name of a translation that stands where the source text has another. */
export interface ExchangedName {
  readonly passages: Rendered;
  readonly found: NameInText;
  readonly meant: NameInText;
}

/**
 * Finds names that were exchanged for others of the same text: the one stands here and in no like form there, but elsewhere
 * in the source text; the other there and in no like form here, though the translation keeps it elsewhere. What a
 * translation says in its own words, such as countries, it keeps nowhere; and who is called once by one name and once by
 * another is the same where both stand beside each other in the source text.
 * @param rendered the passages of a translation with what they render
 * @returns one exchange in each passage at most
 */
export function exchangedNames(rendered: readonly Rendered[]): ExchangedName[] {
  const known = knownNames(rendered);
  return rendered.flatMap((passages, place) => {
    const [theirs, ours] = [namesOf(passages.source), namesOf(passages.translation)];
    const strange = ours.names.flatMap((name) => {
      const other = theirs.has(name.letters) ? undefined : known.keptElsewhere(name.letters, place);
      return other === undefined ? [] : [{ name, other }];
    });
    if (strange.length === 0) return [];
    const lost = theirs.names.filter(({ letters }) => known.isName(letters) && !ours.has(letters));
    const isLost = (letters: string) => lost.some((name) => name.letters === letters);
    const wanted = [
      ...lost.filter(({ letters }) => known.isKept(letters, place)),
      ...lost.filter(({ letters }) => isWhollyLost(letters, place, known, isLost)),
    ];
    for (const meant of wanted) {
      const areOthers = (letters: string) => !isRelated(meant.letters, letters, known);
      if (!strange.every(({ name, other }) => areOthers(name.letters) && areOthers(other))) continue;
      const [first] = strange;
      if (first !== undefined) return [{ passages, found: first.name, meant }];
    }
    return [];
  });
}

/** Of a name of several words that stands nowhere else nothing is kept. */
function isWhollyLost(
  letters: string,
  place: number,
  known: KnownNames,
  isLost: (letters: string) => boolean,
): boolean {
  const beside = known.beside(letters);
  return known.isOnlyAt(letters, place) && beside.length > 0 && beside.every(isLost);
}

/** Parts of one name, or a short form of it. */
function isRelated(one: string, other: string, known: KnownNames): boolean {
  return (
    areAlike(one, other) ||
    sharedLetters(one, other) >= 3 ||
    known.beside(one).some((name) => areAlike(name, other))
  );
}
