import { isUnspaced, type NameForm } from './forms.ts';
import type { Thing } from './thing.ts';

/** Names of several words, or of a number and a word as in 5월, may have an ending of so many letters. */
const maxEnding = 3;
const takesEnding = /\p{L}{3}.* .*\p{L}$|^\p{Nd}/u;

/** Of shorter names in a script without spaces other words are full; of characters each is a word. */
const minUnspaced = 3;
const characters = /[\p{Script=Han}\p{Nd}]/u;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;

/** Finds names that are more than one word. */
export interface PhraseFinder {
  /** Those that begin with a digit, a sign or a letter of a script that puts no spaces between words, anywhere in a text. */
  readonly anywhere: (text: string, letters: string) => Thing[];
  /** Whether one begins with a word. */
  readonly mayBegin: (word: string) => boolean;
  /** The longest ones that begin with a word at some place. */
  readonly at: (text: string, letters: string, index: number, word: string) => Thing[];
}

/**
 * Makes what finds names of several words, with digits or signs, or in a script that puts no spaces between words. Texts are
 * handed to it as they are, and with their letters as names are compared, each in its place.
 * @param forms such names
 * @returns the finder
 */
export function phraseFinder(forms: readonly NameForm[]): PhraseFinder {
  const longestFirst = forms
    .filter((form) => ['unit', 'currency'].includes(form.kind) || !isBrief(form))
    .sort((one, other) => other.letters.length - one.letters.length);
  const byWord = Map.groupBy(longestFirst, ({ letters }) => firstWord(letters));
  const bySign = Map.groupBy(byWord.get('') ?? [], ({ letters }) => letters.slice(0, 1));
  byWord.delete('');
  const signs = new RegExp(`[${[...bySign.keys()].map((sign) => RegExp.escape(sign)).join('')}]`, 'gu');
  return {
    anywhere(text, letters) {
      const found: Thing[] = [];
      if (bySign.size === 0) return found;
      let after = 0;
      for (const { 0: sign, index } of letters.matchAll(signs)) {
        if (index < after || !beginsAt(letters, index)) continue;
        const here = longestAt(bySign.get(sign) ?? [], text, letters, index);
        found.push(...here);
        after = index + (here[0]?.text.length ?? 0);
      }
      return found;
    },
    mayBegin: (word) => byWord.has(word),
    at: (text, letters, index, word) => longestAt(byWord.get(word) ?? [], text, letters, index),
  };
}

/** The letters before anything else; none where a script puts no spaces between words. */
function firstWord(letters: string): string {
  const [word = ''] = /^[\p{L}\p{M}\u200C\u200D]+/u.exec(letters) ?? [];
  return isUnspaced.test(word) ? '' : word;
}

/** A unit or currency beside a number is known by fewer letters. */
function isBrief({ letters }: NameForm): boolean {
  return letters.length < minUnspaced && isUnspaced.test(letters) && !characters.test(letters);
}

/** Of names at one place the longest are meant, one of each kind. */
function longestAt(forms: readonly NameForm[], text: string, letters: string, index: number): Thing[] {
  const found: Thing[] = [];
  for (const form of forms) {
    const end = letters.startsWith(form.letters, index) ? endOf(form, letters, index) : undefined;
    if (end === undefined || end - index < (found[0]?.text.length ?? 0)) continue;
    const isLetter = form.letters.length === 1 && letter.test(form.letters);
    if ((isLetter || isBrief(form)) && !isAfterNumber(letters, index, form.kind)) continue;
    const written = text.slice(index, end);
    if (form.isCapital && !/[\p{Lu}\p{Lt}]/u.test(written)) continue;
    found.push({ kind: form.kind, ids: form.ids, text: written, index });
  }
  return found;
}

/** What is paid may have a sign for thousands or millions between: "3億円". */
function isAfterNumber(letters: string, index: number, kind: NameForm['kind']): boolean {
  const before = letters.slice(Math.max(0, index - 2), index);
  return (kind === 'currency' ? /\p{Nd}[ \p{Script=Han}]?$/u : /\p{Nd} ?$/u).test(before);
}

/** A number begins where no other digit stands before it. */
function beginsAt(text: string, index: number): boolean {
  const [before, first] = [text.slice(index - 1, index), text.slice(index, index + 1)];
  if (digit.test(first)) return !digit.test(before);
  return !letter.test(first) || !letter.test(before) || isUnspaced.test(before);
}

/** Where a name ends: no letter of the same word follows, and after a digit no other. */
function endOf({ letters }: NameForm, text: string, index: number): number | undefined {
  let end = index + letters.length;
  const last = letters.slice(-1);
  if (digit.test(last)) return digit.test(text.slice(end, end + 1)) ? undefined : end;
  if (!letter.test(last)) return end;
  for (let added = 0; goesOn(text, end); added += 1, end += 1)
    if (added === maxEnding || !takesEnding.test(letters)) return undefined;
  return end;
}

/** Marks belong to the letter before them in every script. */
function goesOn(text: string, end: number): boolean {
  const next = text.slice(end, end + 1);
  return /\p{M}/u.test(next) || (letter.test(next) && !isUnspaced.test(next));
}
