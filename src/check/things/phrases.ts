import { unspaced } from '../ledger/tokens.ts';
import { isUnspaced, type NameForm } from './forms.ts';
import { joining, maxJoined } from './joining.ts';
import { plain } from './plain.ts';
import type { Thing } from './thing.ts';

/** Names of several words, or of a number and a word as in 5월, may have an ending of so many letters. */
const maxEnding = 3;
const takesEnding = /\p{L}{3}.* |^\p{Nd}/u;

/** Of shorter names in a script without spaces other words are full; of characters each is a word. */
const minUnspaced = 3;
const characters = /[\p{Script=Han}\p{Nd}]/u;

/**
 * Makes what finds names of several words, with digits or signs, or in a script that puts no spaces between words.
 * @param forms such names
 * @returns the finder
 */
export function phraseFinder(forms: readonly NameForm[]): (text: string) => Thing[] {
  const telling = forms.filter(
    ({ letters }) => letters.length >= minUnspaced || !isUnspaced.test(letters) || characters.test(letters),
  );
  if (telling.length === 0) return () => [];
  const byLetters = new Map(telling.toReversed().map((form) => [form.letters, form]));
  const longestFirst = [...byLetters.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(longestFirst.map(patternOf).join('|'), 'giv');
  return (text) =>
    Array.from(text.matchAll(pattern)).flatMap(({ 0: written, index }) => {
      const letters = plain(written.replaceAll(/\s+/g, ' '));
      const form =
        byLetters.get(letters) ?? byLetters.get(longestFirst.find((name) => letters.startsWith(name)) ?? '');
      if (form === undefined || (form.isCapital && !/[\p{Lu}\p{Lt}]/u.test(written))) return [];
      return [{ ...form.thing, text: written, index }];
    });
}

const goesOn = `[[\\p{L}\\p{M}]--[${unspaced}]]`;

/** Words end where no letter follows, and a digit is no other number's; marks belong to the letter before them. */
function patternOf(letters: string): string {
  const [first, last] = [letters.slice(0, 1), letters.slice(-1)];
  const joined = joining.test(first)
    ? `(?<=(?<!${goesOn})${goesOn}{0,${String(maxJoined)}})`
    : `(?<!${goesOn})`;
  const before = /\p{Nd}/u.test(first) ? '(?<!\\p{Nd})' : joined;
  const ending = takesEnding.test(letters) ? `${goesOn}{0,${String(maxEnding)}}` : '';
  const after = /\p{Nd}/u.test(last) ? '(?!\\p{Nd})' : `${ending}(?!${goesOn}|\\p{M})`;
  return `${before}${letters.split(' ').map(RegExp.escape).join('\\s+')}${after}`;
}
