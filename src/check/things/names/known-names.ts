import type { Rendered } from '../../align/counterparts.ts';
import { isSurelyAlike } from './alike.ts';
import type { NameInText } from './names-in.ts';
import { namesOf, startOf } from './names-of.ts';

/** What is known of the names of a source text, and of what its translation makes of them. */
export interface KnownNames {
  /** Whether it is a name: it has a capital within a sentence, and never none. */
  readonly isName: (letters: string) => boolean;
  /** Whether the translation keeps it in most other places. */
  readonly isKept: (letters: string, place: number) => boolean;
  /** Whether it stands nowhere else. */
  readonly isOnlyAt: (letters: string, place: number) => boolean;
  /** The name of the source text that a word is like, and that the translation keeps in another place. */
  readonly keptElsewhere: (letters: string, place: number) => string | undefined;
  /** The words that stand beside it as parts of the same name. */
  readonly beside: (letters: string) => readonly string[];
}

/** So much of the places that have a name has it in the translation too where that keeps it. */
const mostPlaces = 0.6;

/** A first name or a last name follows directly, or after an initial. */
const within = /^\s+(?:\p{Lu}\.\s*)?$/u;

/**
 * @param rendered the passages of a translation with what they render
 * @returns what is known of their names
 */
export function knownNames(rendered: readonly Rendered[]): KnownNames {
  const places = new Map<string, Map<number, boolean>>();
  const beside = new Map<string, Set<string>>();
  const sure = new Set<string>();
  for (const [place, { source, translation }] of rendered.entries()) {
    const [{ names }, ours] = [namesOf(source), namesOf(translation)];
    for (const [index, name] of names.entries()) {
      const { letters, isFirst } = name;
      if (!isFirst) sure.add(letters);
      places.getOrInsertComputed(letters, () => new Map()).set(place, ours.has(letters));
      const next = names[index + 1];
      if (next === undefined || !within.test(between(source.text, name, next))) continue;
      beside.getOrInsertComputed(letters, () => new Set()).add(next.letters);
      beside.getOrInsertComputed(next.letters, () => new Set()).add(letters);
    }
  }
  for (const letters of sure)
    if (rendered.some(({ source }) => namesOf(source).isSmall(letters))) sure.delete(letters);
  const byStart = Map.groupBy(sure, startOf);
  const others = (letters: string, place: number) =>
    [...(places.get(letters) ?? [])].flatMap(([other, isKept]) => (other === place ? [] : [isKept]));
  return {
    isName: (letters) => sure.has(letters),
    isKept(letters, place) {
      const elsewhere = others(letters, place);
      return elsewhere.length > 0 && elsewhere.filter(Boolean).length >= elsewhere.length * mostPlaces;
    },
    isOnlyAt: (letters, place) => others(letters, place).length === 0,
    keptElsewhere: (letters, place) =>
      byStart
        .get(startOf(letters))
        ?.find((name) => isSurelyAlike(name, letters) && others(name, place).includes(true)),
    beside: (letters) => [...(beside.get(letters) ?? [])].filter((name) => sure.has(name)),
  };
}

function between(text: string, { index, text: { length } }: NameInText, next: NameInText): string {
  return text.slice(index + length, next.index);
}
