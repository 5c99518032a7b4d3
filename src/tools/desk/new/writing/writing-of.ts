import type { Writing } from '../../../../publication/writing.ts';
import { compactWordsOf } from './compact-words.ts';
import { conjunctionsOf } from './conjunctions.ts';
import { numberWordsOf } from './numbers/number-words.ts';
import { percentWordsOf } from './percent-words.ts';
import { quotationMarksOf } from './quotation-marks.ts';

/**
 * @param tag a language tag
 * @returns how the language is written, as far as the Unicode CLDR knows; what it doesn't know is left out
 */
export function writingOf(tag: string): Partial<Writing> {
  const isKnown = Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  const numbers = numberWordsOf(tag);
  if (!isKnown && numbers === undefined) return {};
  const compact = isKnown ? compactWordsOf(tag) : {};
  const scaleWords = { ...numbers?.scaleWords, ...without(compact, numbers?.numberWords) };
  return withoutEmpty({
    quotationMarks: quotationMarksOf(tag),
    conjunctions: isKnown ? conjunctionsOf(tag) : [],
    numberWords: numbers?.numberWords ?? {},
    scaleWords: byValue(scaleWords),
    ...(numbers?.scaleFirst ? { scaleFirst: true } : {}),
    percentWords: isKnown ? percentWordsOf(tag) : [],
  });
}

/** A word that is a number by itself, such as a thousand, is none that only multiplies. */
function without(words: Record<string, number>, others: Readonly<Record<string, number>> = {}) {
  return Object.fromEntries(Object.entries(words).filter(([word]) => !Object.hasOwn(others, word)));
}

function byValue(words: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(words).sort(([, one], [, other]) => one - other));
}

function withoutEmpty(writing: Partial<Writing>): Partial<Writing> {
  return Object.fromEntries(
    Object.entries(writing).filter(([, value]) => typeof value !== 'object' || Object.keys(value).length > 0),
  );
}
