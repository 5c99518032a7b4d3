import type { Rendering, Term, WrongSense } from '../../publication/glossary.ts';
import { findForm, fold, parseForm, type Form } from './form.ts';

/** Words of the glossary in one language. */
export interface Entry {
  readonly term: Term;
  readonly words: Rendering;
  /** What they are taken for by mistake; undefined where they are right. */
  readonly wrong: WrongSense | undefined;
  readonly forms: readonly Form[];
}

/** Words of the glossary in a text. */
export interface Found {
  readonly entry: Entry;
  /** As they stand in the text. */
  readonly text: string;
  readonly index: number;
}

interface Placed extends Found {
  readonly end: number;
  readonly given: number;
}

/**
 * @param term a term
 * @param locale tag of a language
 * @returns its words in the language, right ones and wrong ones
 */
export function entriesOf(term: Term, locale: string): Entry[] {
  const entry = (words: Rendering, wrong?: WrongSense): Entry => {
    return { term, words, wrong, forms: words.forms.map(parseForm) };
  };
  return [
    ...(term.words[locale] ?? []).map((words) => entry(words)),
    ...(term.wrong[locale] ?? []).map((wrong) => entry(wrong.words, wrong)),
  ];
}

/**
 * Finds words of the glossary. What stands inside longer words of it is theirs: "public security" in "Ministry of
 * Public Security" is not found by itself.
 * @param text a text
 * @param entries the words that are looked for
 * @returns where they stand, in the text's order
 */
export function findTerms(text: string, entries: readonly Entry[]): Found[] {
  const composed = text.normalize('NFC');
  const folded = fold(composed);
  const found: Placed[] = [];
  for (const entry of entries) {
    for (const form of entry.forms) {
      for (const { index, end } of findForm(folded, form))
        found.push({ entry, text: composed.slice(index, end), index, end, given: form.given });
    }
  }
  return found
    .filter((one, at) => !found.some((other, otherAt) => owns(other, one, otherAt < at)))
    .sort((one, other) => one.index - other.index);
}

/** Whether one find is better than another of the same words. */
function owns(better: Placed, other: Placed, isEarlier: boolean): boolean {
  if (better.index > other.index || better.end < other.end) return false;
  if (better.text.length !== other.text.length) return true;
  if (better.given !== other.given) return better.given > other.given;
  // Words may be right for two terms; what is right for one is not wrong for another.
  const [isRight, isOtherRight] = [better, other].map(({ entry }) => entry.wrong === undefined);
  if (isRight !== isOtherRight) return isRight === true;
  return better.entry.term === other.entry.term && isEarlier;
}
