import type { Locale } from '../../publication/locale.ts';
import type { ComparedNumbers, NumberDifference } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import type { Value } from './value.ts';
import { knowsWords } from './words-known.ts';

/** One is said by an article, or not at all. */
const maxUnsaid = 1;

/**
 * @param number a number of a source text
 * @returns whether it is one that some languages write in words where others have digits
 */
export function maySpell({ form, isDoubtful, values: [value = ''] }: NumberInText): boolean {
  return form === 'digits' && !isDoubtful && isShort(value) && Number(value) > maxUnsaid;
}

/**
 * @param value a number
 * @returns whether it is so short or round that it may be a word: nobody spells out others
 */
export function isShort(value: Value): boolean {
  return /^\d{1,2}0*$/.test(value);
}

/**
 * Of a language whose number words are not known, a text may say in words what its source text has in digits: where
 * several of those are missing, it does, and their absence proves nothing; nor does that of a day beside its year.
 * @param differences what was found in a translation
 * @param rows its passages as they were compared
 * @param locale its language
 * @returns the differences without what may be in such words
 */
export function withoutSpelledOut(
  differences: readonly NumberDifference[],
  rows: readonly ComparedNumbers[],
  { writing }: Locale,
): NumberDifference[] {
  if (knowsWords(writing)) return [...differences];
  const kept = rows.reduce((sum, row) => sum + row.kept, 0);
  const lost = differences.filter(isLost).length;
  const isSpelled = (difference: NumberDifference) =>
    isLost(difference) && lost > Math.max(maySpellLost(difference) ? 0 : 1, (kept + lost) * maxShare);
  return differences.filter((difference) => !isSpelled(difference) && !isYearOfDay(difference));
}

/** A text that says more of the numbers in words than this share of all does so by habit. */
const maxShare = 1 / 4;

function isLost({ kind }: NumberDifference): boolean {
  return kind === 'missing';
}

function maySpellLost({ source }: NumberDifference): boolean {
  return source !== undefined && maySpell(source.number);
}

function isYearOfDay({ source, translation }: NumberDifference): boolean {
  const [day = '', year = ''] = [source?.number.values[0], translation?.number.values[0]];
  return day.includes('-') && year.length === 4 && day.startsWith(`${year}-`);
}
