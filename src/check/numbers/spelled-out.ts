import type { Locale } from '../../publication/locale.ts';
import type { ComparedNumbers, NumberDifference } from './number-difference.ts';
import { knowsWords } from './words-known.ts';

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
  const spells = lost > Math.max(1, kept * maxShare);
  return differences.filter((difference) => !(spells && isLost(difference)) && !isYearOfDay(difference));
}

/** A text that says more of its numbers in words than this share of those in digits does so by habit. */
const maxShare = 1 / 4;

function isLost({ kind }: NumberDifference): boolean {
  return kind === 'missing';
}

function isYearOfDay({ source, translation }: NumberDifference): boolean {
  const [day = '', year = ''] = [source?.number.values[0], translation?.number.values[0]];
  return day.includes('-') && year.length === 4 && day.startsWith(`${year}-`);
}
