import type { Rendered } from '../../align/counterparts.ts';
import type { CheckedPassage } from '../../checked-work.ts';
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
    const isElsewhere = (meant: string, found: string) =>
      rendered.some(
        ({ source, translation }, other) =>
          other !== place && namesOf(source).has(meant) && namesOf(translation).has(found),
      );
    const [theirs, ours] = [namesOf(passages.source), namesOf(passages.translation)];
    const news = ours.names.filter(({ letters }) => !theirs.has(letters));
    if (news.length === 0) return [];
    const strange = news.flatMap((name) => {
      const other = known.keptElsewhere(name.letters, place);
      return other === undefined ? [] : [{ name, other }];
    });
    if (strange.length === 0) return besideKept(passages, news, known, isElsewhere);
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

/**
 * A name that stands nowhere else, in the place of one that does not either: both are joined to the same name, which the
 * translation keeps, "Dodoma and Iringa", and all other names of both passages are the same.
 */
function besideKept(
  { source, translation }: Rendered,
  news: readonly NameInText[],
  known: KnownNames,
  isElsewhere: IsElsewhere,
): ExchangedName[] {
  const [theirs, ours] = [namesOf(source), namesOf(translation)];
  const [found, ...others] = news.filter(({ isFirst }) => !isFirst);
  if (found === undefined || others.length > 0 || ours.isSmall(found.letters)) return [];
  const [meant, ...more] = theirs.names.filter(({ letters, isFirst }) => !isFirst && !ours.has(letters));
  if (meant === undefined || more.length > 0 || !known.isName(meant.letters)) return [];
  if (mayBeForms(meant.letters, found.letters) || isElsewhere(meant.letters, found.letters)) return [];
  const theirJoints = jointsOf(meant, theirs.names, source);
  const isJoined = jointsOf(found, ours.names, translation).some((one) =>
    theirJoints.some(
      (other) => one.side === other.side && one.how === other.how && areAlike(one.letters, other.letters),
    ),
  );
  return isJoined ? [{ passages: { source, translation }, found, meant }] : [];
}

/** Both begin with one letter, or differ in vowels alone, as Anna and Önnu: a translation, or a form of it. */
function mayBeForms(one: string, other: string): boolean {
  const consonants = (letters: string) => letters.replaceAll(/[aeiouy]/gu, '');
  return one.startsWith(other.charAt(0)) || consonants(one) === consonants(other);
}

/** Whether a name of the source text and a word stand for each other in more places than one: then it is translated so. */
type IsElsewhere = (meant: string, found: string) => boolean;

/** The names that one is joined to: by a conjunction, or as the last of two words. */
function jointsOf(
  name: NameInText,
  names: readonly NameInText[],
  { text, of: { locale } }: CheckedPassage,
): { readonly side: number; readonly how: string; readonly letters: string }[] {
  const at = names.indexOf(name);
  const between = (one: NameInText | undefined, two: NameInText | undefined) =>
    one &&
    two &&
    text
      .slice(one.index + one.text.length, two.index)
      .trim()
      .toLowerCase();
  return [-1, 1].flatMap((side) => {
    const [first, last] = side < 0 ? [at - 1, at] : [at, at + 1];
    const joint = between(names[first], names[last]);
    const { letters } = names[at + side] ?? name;
    if (joint === undefined) return [];
    // A preposition may be said again: "from Rome and from Bonn".
    if (locale.writing.conjunctions.includes(joint.replace(/\s+\p{Ll}{1,4}$/u, '')))
      return [{ side, how: 'and', letters }];
    const isTwoWords = [between(names[first - 1], names[first]), between(names[last], names[last + 1])].every(
      (beside) => beside !== '',
    );
    return joint === '' && side < 0 && isTwoWords ? [{ side, how: 'part', letters }] : [];
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
