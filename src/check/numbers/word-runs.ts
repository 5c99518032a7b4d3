import { conventionsOf, type NumberLocale } from './conventions.ts';

/** A number or a scale in words. */
export interface NumberWord {
  readonly value: number;
  readonly isScale: boolean;
  /** As written, and where it begins. */
  readonly text: string;
  readonly index: number;
}

/** No number takes more words; what goes on beyond that is read as another. */
const maxWords = 24;

/**
 * @param text any text
 * @param locale its language
 * @returns words for numbers that follow each other, with a conjunction between them or none
 */
export function wordRuns(text: string, locale: NumberLocale): NumberWord[][] {
  const { numberWords, scaleWords, allWords } = conventionsOf(locale);
  const runs: NumberWord[][] = [];
  let isOpen = false;
  let after = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}]+/gu)) {
    const isNear: boolean = isOpen && /^[\s\u00A0-]*$/u.test(text.slice(after, index));
    after = index + word.length;
    if (allWords(word) === undefined) {
      isOpen &&= isNear && locale.writing.conjunctions.includes(word.toLowerCase());
      continue;
    }
    const scale = scaleWords(word);
    const item = { value: scale ?? numberWords(word) ?? 0, isScale: scale !== undefined, text: word, index };
    const run = runs.at(-1);
    if (isNear && run !== undefined && run.length < maxWords) run.push(item);
    else runs.push([item]);
    isOpen = true;
  }
  return runs;
}
