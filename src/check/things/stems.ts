import { syllables, type NameForm } from './forms.ts';
import { sharedLetters } from './names/alike.ts';

/** A shorter beginning would be that of other words. */
const minStem = 5;

/** So many letters of a name at its end may change with its place in a sentence: Icelandic "mánudagur", "mánudegi". */
const maxEnding = 4;

/** Where a letter stands for a syllable, a short name is one of its own too, and what is added to it keeps it whole. */
const minSyllables = 3;

/** How a name begins in every form. */
export interface Stem {
  readonly form: NameForm;
  /** A longer word is another. */
  readonly longest: number;
}

/** Names by how they begin in every form. */
export type Stems = ReadonlyMap<string, Stem>;

/**
 * @param forms all forms of the names of a language's things of one kind
 * @returns names by the shortest beginning that those of no other thing have
 */
export function stemsOf(forms: readonly NameForm[]): Stems {
  const words = forms.filter(({ isWord }) => isWord);
  const isUnique = beginningsOfOne(words);
  const stems = new Map<string, Stem>();
  const add = (stem: string, form: NameForm, longest: number) =>
    stems.set(stem, { form, longest: Math.max(longest, stems.get(stem)?.longest ?? 0) });
  for (const form of words.filter(({ isShort }) => !isShort)) {
    const letters = accentless(form.letters);
    if (letters.length >= minSyllables && syllables.test(letters))
      add(letters, form, letters.length + maxEnding + 1);
    for (let length = Math.max(minStem, letters.length - maxEnding); length <= letters.length; length += 1) {
      const start = letters.slice(0, length);
      if (length < letters.length && !isUnique(start)) continue;
      add(start, form, letters.length + maxEnding);
      break;
    }
  }
  for (const [start, form] of inflectedStems(words.filter(({ kind }) => kind === 'month')))
    if (isUnique(start)) add(start, form, start.length + 2);
  return stems;
}

/** Tells whether a beginning is that of one thing's names alone. */
function beginningsOfOne(words: readonly NameForm[]): (start: string) => boolean {
  const owners = new Map<string, readonly string[]>();
  for (const { letters, ids } of words)
    for (let length = 1; length <= letters.length; length += 1) {
      const start = accentless(letters).slice(0, length);
      owners.set(start, owners.get(start)?.filter((id) => ids.includes(id)) ?? ids);
    }
  return (start) => (owners.get(start)?.length ?? 0) > 0;
}

/** Of a short name that has two full forms, such as июнь and июня, what is the same in both takes other endings too. */
function inflectedStems(words: readonly NameForm[]): [string, NameForm][] {
  const byThing = Map.groupBy(
    words.filter(({ isShort }) => !isShort),
    ({ ids }) => ids.join(' '),
  );
  return [...byThing.values()].flatMap((forms): [string, NameForm][] => {
    const [first, second] = forms;
    if (first === undefined || second === undefined) return [];
    const letters = accentless(first.letters);
    const start = letters.slice(0, sharedLetters(letters, accentless(second.letters)));
    return start.length >= 3 && start.length < minStem ? [[start, first]] : [];
  });
}

/**
 * @param word a word as names are compared
 * @param stems beginnings of names
 * @returns the name that has the longest of them
 */
export function byStem(word: string, stems: Stems): NameForm | undefined {
  const letters = accentless(word);
  for (let length = letters.length; length >= 3; length -= 1) {
    const stem = stems.get(letters.slice(0, length));
    if (stem !== undefined && letters.length <= stem.longest) return stem.form;
  }
  return undefined;
}

/** The accent of Greek moves with a word's ending. */
function accentless(letters: string): string {
  return /\p{Script=Greek}/u.test(letters)
    ? letters
        .normalize('NFD')
        .replaceAll(/\u0301/g, '')
        .normalize('NFC')
    : letters;
}
