import { formsOf, type NameForm } from './forms.ts';
import { joining, maxJoined } from './joining.ts';
import { phraseFinder } from './phrases.ts';
import { inPlace, plainWord } from './plain.ts';
import { byStem, stemsOf } from './stems.ts';
import type { NamedForms, Thing } from './thing.ts';

/** Finds the names of things in a text, in order. */
export type Finder = (text: string) => Thing[];

/** Words; in ngoJulayi a name with a capital follows what is written as one with it. */
const words = /\p{Lu}+[\p{Ll}\p{M}]*|[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}\u200C\u200D]+/gu;

/** Shorter words have nothing written as one with them. */
const minWord = 3;

/**
 * Makes what finds a language's names of things.
 * @param names the names
 * @returns the finder
 */
export function finderOf(names: readonly NamedForms[]): Finder {
  const forms = formsOf(names);
  const phrases = phraseFinder(forms.filter(({ isWord }) => !isWord));
  const byKind = Map.groupBy(
    forms.filter(({ isWord }) => isWord),
    ({ kind }) => kind,
  );
  const finders = [...byKind.values()].map(wordFinder);
  const starts = new Set(forms.map(({ letters }) => letters.slice(0, 2)));
  return (text) => {
    const found = phrases(text, inPlace(text));
    const taken = found.map(({ index, text: { length } }) => [index, index + length] as const);
    for (const { 0: word, index } of text.matchAll(words)) {
      const letters = plainWord(word);
      if (!starts.has(letters.slice(0, 2)) && !joining.test(letters)) continue;
      if (taken.some(([from, to]) => from < index + word.length && index < to)) continue;
      for (const find of finders) {
        const form = find(letters);
        if (form !== undefined && counts(form, text, index, word))
          found.push({ kind: form.kind, ids: form.ids, text: word, index });
      }
    }
    return found.sort((one, other) => one.index - other.index);
  };
}

/** Gives the name that a word is a form of. */
function wordFinder(forms: readonly NameForm[]): (word: string) => NameForm | undefined {
  const byWord = new Map(forms.map((form) => [form.letters, form]));
  const stems = stemsOf(forms);
  const look = (word: string) => byWord.get(word) ?? byStem(word, stems);
  return (word) => {
    const form = look(word);
    if (form !== undefined || !joining.test(word)) return form;
    for (let count = 1; count <= maxJoined && word.length - count >= minWord; count += 1) {
      const inner = look(word.slice(count));
      if (inner !== undefined && !inner.isShort) return inner;
    }
    return undefined;
  };
}

function counts(form: NameForm, text: string, index: number, word: string): boolean {
  if (form.isCapital && !/^[\p{Lu}\p{Lt}]/u.test(word)) return false;
  const [before, after] = [text.slice(Math.max(0, index - 6), index), text.slice(index + word.length)];
  if (form.isStopped && !/^[.॰׳']/u.test(after)) return false;
  if (!form.isShort) return true;
  return /^[.॰׳']?\s?\p{Nd}/u.test(after) || /\p{Nd}[.\s-]{0,2}$/u.test(before);
}
