import { cached } from '../../store/caches.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-bulletin.ts';
import { conventionsOf } from './conventions.ts';
import { numberDifference, type NumberDifference } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { numberPool } from './number-pool.ts';
import { spelledIn } from './spelled-in.ts';
import { numbersOf, valuesOf, wordValuesOf } from './values-of.ts';

/**
 * Compares the numbers that both passages write as words. A word may mean something else, and many things are said
 * without a number in one language, so something is said only where each has one that the other has not.
 * @param passages two passages
 * @returns at most one difference
 */
export function spelledDifference(passages: Rendered): NumberDifference[] {
  const { source, translation } = passages;
  const own = spelledOf(source);
  if (!own.some((number) => isTelling(number, source))) return [];
  const other = spelledOf(translation);
  const lost = without(own, [...other, ...numbersOf(translation)]);
  const found = without(other, [...own, ...numbersOf(source)]);
  if (lost.length === 0 || found.length === 0) return [];
  const [inSource, inTranslation] = [saidIn(source), saidIn(translation)];
  const telling = found.filter((each) => isTelling(each, translation));
  const strange = telling.find(({ values }) => !values.some((value) => inSource.has(value)));
  for (const number of lost.filter((each) => isTelling(each, source))) {
    const isNowhere = !number.values.some((value) => inTranslation.has(value));
    const instead = isNowhere ? telling[0] : strange;
    if (instead !== undefined) return [numberDifference('spelled', false, passages, [number, instead])];
  }
  return [];
}

const spelledOf = cached(({ text, of: { locale } }: CheckedPassage) => spelledIn(text, locale));

/** Numbers that have no counterpart among others, each of which is one's only. */
function without(numbers: readonly NumberInText[], others: readonly NumberInText[]): NumberInText[] {
  const pool = numberPool(others);
  return numbers.filter(({ values }) => pool.take(values) === undefined);
}

/** "One" is an article in many languages; other words mean something else as often. */
function isTelling({ text, values }: NumberInText, { of: { locale } }: CheckedPassage): boolean {
  return (
    values.every((value) => Number(value) >= 2) && !conventionsOf(locale).homonyms.has(text.toLowerCase())
  );
}

function saidIn(passage: CheckedPassage): ReadonlySet<string> {
  return new Set([...wordValuesOf(passage), ...valuesOf(passage)]);
}
