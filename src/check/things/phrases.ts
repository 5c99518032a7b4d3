import { isUnspaced, type NameForm } from './forms.ts';
import { joining, maxJoined } from './joining.ts';
import type { Thing } from './thing.ts';

/** Names of several words, or of a number and a word as in 5월, may have an ending of so many letters. */
const maxEnding = 3;
const takesEnding = /\p{L}{3}.* .*\p{L}$|^\p{Nd}/u;

/** Of shorter names in a script without spaces other words are full; of characters each is a word. */
const minUnspaced = 3;
const characters = /[\p{Script=Han}\p{Nd}]/u;

const letter = /[\p{L}\p{M}]/u;
const digit = /\p{Nd}/u;

/**
 * Makes what finds names of several words, with digits or signs, or in a script that puts no spaces between words.
 * @param forms such names
 * @returns the finder; it takes the text, and the same with its letters as names are compared, each in its place
 */
export function phraseFinder(forms: readonly NameForm[]): (text: string, letters: string) => Thing[] {
  const byStart = new Map<string, NameForm[]>();
  for (const form of forms) {
    const { letters } = form;
    if (letters.length < minUnspaced && isUnspaced.test(letters) && !characters.test(letters)) continue;
    const start = letters.slice(0, 1);
    byStart.set(start, [...(byStart.get(start) ?? []), form]);
  }
  for (const some of byStart.values()) some.sort((one, other) => other.letters.length - one.letters.length);
  if (byStart.size === 0) return () => [];
  const starts = new RegExp(`[${[...byStart.keys()].map((start) => RegExp.escape(start)).join('')}]`, 'gu');
  return (text, letters) => {
    const found: Thing[] = [];
    let after = 0;
    for (const { 0: start, index } of letters.matchAll(starts)) {
      if (index < after || !beginsAt(letters, index)) continue;
      for (const form of byStart.get(start) ?? []) {
        const end = letters.startsWith(form.letters, index) ? endOf(form, letters, index) : undefined;
        if (end === undefined || (end < after && found.length > 0)) continue;
        const written = text.slice(index, end);
        if (
          form.letters.length === 1 &&
          letter.test(start) &&
          !/\p{Nd} ?$/u.test(letters.slice(Math.max(0, index - 2), index))
        )
          continue;
        if (form.isCapital && !/[\p{Lu}\p{Lt}]/u.test(written)) continue;
        found.push({ kind: form.kind, ids: form.ids, text: written, index });
        after = end;
      }
    }
    return found;
  };
}

/** A word begins where no letter stands before it, and a number where no digit does. */
function beginsAt(text: string, index: number): boolean {
  const [before, first] = [text.slice(index - 1, index), text.slice(index, index + 1)];
  if (digit.test(first)) return !digit.test(before);
  if (!letter.test(first) || !letter.test(before) || isUnspaced.test(before)) return true;
  if (!joining.test(first)) return false;
  for (let count = 2; count <= maxJoined + 1; count += 1)
    if (!letter.test(text.slice(index - count, index - count + 1))) return true;
  return false;
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
