import { unspaced } from '../ledger/tokens.ts';
import { plain, stop } from './plain.ts';
import type { NamedForms, NamedThing } from './thing.ts';

/** One form of a name, ready to be looked for. */
export interface NameForm {
  readonly thing: NamedThing;
  /** As names are compared. */
  readonly letters: string;
  /** Whether it begins with a capital wherever it stands, so that "mei" is no May. */
  readonly isCapital: boolean;
  /** Whether it is so short that other words are written like it: it counts beside digits alone. */
  readonly isShort: boolean;
  /** Whether it is one word of a script that puts spaces between words. */
  readonly isWord: boolean;
}

const oneWord = /^[\p{L}\p{M}\u200C\u200D]+$/u;
/** Whether letters are of a script that puts no spaces between words. */
export const isUnspaced = new RegExp(`[${unspaced}]`, 'u');

/** A form of so few letters stands for a longer one. */
const maxShort = 3;

/** No other word is written like a name that is longer, so that it is known without its capital too. */
const maxCapital = 5;

/**
 * @param names what a language calls a thing
 * @returns the forms
 */
export function formsOf({ forms, ...thing }: NamedForms): NameForm[] {
  const [full = ''] = forms.map(plain);
  const isLower = forms.some((form) => plain(form) === full && !isCapital(form));
  return forms.map((form) => {
    const letters = plain(form);
    const isWord = oneWord.test(letters) && !isUnspaced.test(letters);
    const isPart = full.startsWith(letters) || letters.length <= maxShort;
    return {
      thing,
      letters,
      isCapital: !isLower && isCapital(form) && (!isWord || letters.length <= maxCapital),
      isShort: isWord && letters.length < full.length && (isPart || stop.test(form)),
      isWord,
    };
  });
}

function isCapital(form: string): boolean {
  return /^\P{L}*[\p{Lu}\p{Lt}]/u.test(form);
}
