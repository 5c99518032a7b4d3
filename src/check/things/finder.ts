import { cachedByWord } from '../../store/caches.ts';
import { spanOf, Spans, type Span } from '../numbers/spans.ts';
import { formsOf, type NameForm } from './forms.ts';
import { joining, maxJoined } from './joining.ts';
import { phraseFinder, type PhraseFinder } from './phrases.ts';
import { inPlace, plainWord } from './plain.ts';
import { byStem, stemsOf } from './stems.ts';
import type { NamedForms, Thing } from './thing.ts';

/** Finds the names of things in a text, in order. */
export type Finder = (text: string) => Thing[];

/**
 * Words; in ngoJulayi a name with a capital follows what is written as one with it, but not in the sign of a unit: "5 kW".
 */
const words =
  /(?<=\p{Nd}\s?)\p{Ll}\p{Lu}\p{Ll}?(?![\p{L}\p{M}])|\p{Lu}+[\p{Ll}\p{M}]*|[\p{Ll}\p{Lt}\p{Lm}\p{Lo}\p{M}\u200C\u200D]+/gu;

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
  const single = forms.filter(({ isWord }) => isWord);
  const finders = [...Map.groupBy(single, ({ kind }) => kind).values()].map(wordFinder);
  const starts = startsOf(forms);
  const look = cachedByWord((word) => {
    if (!mayBeName(word, starts)) return undefined;
    const letters = plainWord(word);
    return { letters, own: finders.flatMap((find) => find(letters) ?? []) };
  });
  return (text) => {
    const small = inPlace(text);
    const found = phrases.anywhere(text, small);
    let after = 0;
    const anywhere = new Spans(found.map(spanOf));
    // What was found on the way ends before the next word.
    const isTaken = (span: Span) => span.start < after || anywhere.touches(span);
    for (const { 0: word, index } of text.matchAll(words)) {
      const looked = look(word);
      if (looked === undefined) continue;
      const phrase = phraseAt(phrases, text, small, index, looked.letters).filter(
        (thing) => !isTaken(spanOf(thing)),
      );
      found.push(...phrase);
      if (phrase[0] !== undefined) after = phrase[0].index + phrase[0].text.length;
      if (isTaken(spanOf({ index, text: word }))) continue;
      for (const form of looked.own)
        if (counts(form, text, index, word))
          found.push({ kind: form.kind, ids: form.ids, text: word, index });
    }
    return found.sort((one, other) => one.index - other.index);
  };
}

/** How many letters tell most words from names without looking closer. */
const maxStart = 3;

/** Those of the first word of a phrase. */
const firstLetters = new RegExp(`^[\\p{L}\\p{M}]{1,${String(maxStart)}}`, 'u');

/** How names begin, as they are written and as they are compared. */
function startsOf(forms: readonly NameForm[]): ReadonlySet<string> {
  return new Set(
    forms.flatMap(({ letters, written }) =>
      [letters, written].map((form) => firstLetters.exec(form)?.[0] ?? form),
    ),
  );
}

function mayBeName(word: string, starts: ReadonlySet<string>): boolean {
  // Decomposed letters take more room.
  const start = word
    .slice(0, maxStart * 2)
    .normalize('NFC')
    .slice(0, maxStart)
    .toLowerCase();
  return starts.has(start) || /^[\p{Script=Greek}]/u.test(word) || joining.test(word);
}

/** A name of several words may have letters of other words written as one with its first. */
function phraseAt(
  phrases: PhraseFinder,
  text: string,
  small: string,
  index: number,
  word: string,
): readonly Thing[] {
  const most = joining.test(word) ? maxJoined : 0;
  for (let count = 0; count <= most && count < word.length; count += 1) {
    const rest = word.slice(count);
    const found = phrases.mayBegin(rest) ? phrases.at(text, small, index + count, rest) : [];
    if (found.length > 0) return found;
  }
  return [];
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
