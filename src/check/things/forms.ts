import { unspaced } from '../ledger/tokens.ts';
import { plain, plainWord, stop } from './plain.ts';
import type { NamedForms, NamedThing } from './thing.ts';

/** One form of a name, ready to be looked for. */
export interface NameForm extends NamedThing {
  /** As names are compared. */
  readonly letters: string;
  /** In small letters, as it is written. */
  readonly written: string;
  /** Whether it begins with a capital wherever it stands, so that "mei" is no May. */
  readonly isCapital: boolean;
  /** Whether it is so short that other words are written like it: it counts beside digits alone. */
  readonly isShort: boolean;
  /** Whether it has the stop of a short form: "sec." is no "sec". */
  readonly isStopped: boolean;
  /** Whether it is one word of a script that puts spaces between words. */
  readonly isWord: boolean;
}

/** Letters of scripts in which each stands for a syllable. */
export const syllables =
  /^[^\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Hebrew}]+$/u;

const oneWord = /^[\p{L}\p{M}\u200C\u200D]+$/u;

/** Whether letters are of a script that puts no spaces between words. */
export const isUnspaced = new RegExp(`[${unspaced}]`, 'u');

/** A form of so few letters stands for a longer one, unless each is a syllable. */
const maxShort = 3;

/** What stands for a currency in all languages. */
const code = /^[A-Z]{3}$/;

/** No other word is written like a name that is longer, so that it is known without its capital too. */
const maxCapital = 5;

/**
 * @param names what a language calls its things
 * @returns the forms of all, each once; one that several things of a kind have is the name of any of them
 */
export function formsOf(names: readonly NamedForms[]): NameForm[] {
  const forms = new Map<string, NameForm>();
  for (const form of names.flatMap(formsOfOne)) {
    const key = `${form.kind} ${form.letters}`;
    const other = forms.get(key);
    forms.set(key, other === undefined ? form : union(form, other));
  }
  return [...forms.values()];
}

function formsOfOne({ forms, kind, ids }: NamedForms): NameForm[] {
  const [full = ''] = forms.map(plainWord);
  const isLower = forms.some((form) => plainWord(form) === full && !isCapital(form));
  return forms
    .flatMap((form) => asWritten(form, kind))
    .map((form) => {
      const isWord = oneWord.test(plain(form)) && !isUnspaced.test(form);
      const letters = isWord ? plainWord(form) : plain(form);
      // "Kilo" is a word of its own.
      const isPart =
        (kind !== 'unit' && oneWord.test(full) && full.startsWith(letters)) ||
        (letters.length <= maxShort && !syllables.test(letters));
      return {
        kind,
        ids,
        letters,
        written: form.toLowerCase(),
        // A currency is looked for near numbers alone, and listed with capitals in languages that write it without; not its
        // code: "try" is no TRY.
        isCapital:
          (kind !== 'currency' || code.test(form)) &&
          !isLower &&
          isCapital(form) &&
          (!isWord || letters.length <= maxCapital),
        isShort: kind !== 'currency' && isWord && letters.length < full.length && (isPart || stop.test(form)),
        isStopped: isWord && stop.test(form),
        isWord,
      };
    });
}

/** Two words of Arabic letters are as often written as one, کلو میٹر, کلومیٹر; those of a unit with a hyphen, "6-square-foot". */
function asWritten(form: string, kind: NamedForms['kind']): string[] {
  if (/^\p{Script=Arabic}+ \p{Script=Arabic}+$/u.test(form)) return [form, form.replace(' ', '')];
  return kind === 'unit' && /^\p{L}+ \p{L}+$/u.test(form) ? [form, form.replace(' ', '-')] : [form];
}

function union(one: NameForm, other: NameForm): NameForm {
  return {
    ...one,
    ids: [...new Set([...one.ids, ...other.ids])],
    isCapital: one.isCapital && other.isCapital,
    isShort: one.isShort && other.isShort,
    isStopped: one.isStopped && other.isStopped,
  };
}

function isCapital(form: string): boolean {
  return /^\P{L}*[\p{Lu}\p{Lt}]/u.test(form);
}
