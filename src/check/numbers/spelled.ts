import { cached } from '../../store/caches.ts';
import type { Rendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { textBefore } from '../wording/nearby.ts';
import { conventionsOf } from './conventions.ts';
import { numberDifference, type NumberDifference } from './number-difference.ts';
import { numberInText, type NumberInText } from './number-in-text.ts';
import { isAmong, numberPool } from './number-pool.ts';
import { numbersOf, valuesOf, wordValuesOf } from './values-of.ts';
import { valuesOfRun, wordRuns, type NumberWord } from './word-values.ts';

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
  const strange = telling.find((number) => !isAmong(number, inSource));
  for (const number of lost.filter((each) => isTelling(each, source))) {
    const instead = isAmong(number, inTranslation) ? strange : telling[0];
    if (instead !== undefined) return [numberDifference('spelled', false, passages, [number, instead])];
  }
  return [];
}

/**
 * Finds the numbers that a text gives in words, each as one: "twenty-one", but "two and three" as two. Words such as
 * "thousands" alone are none, nor those that multiply digits.
 */
const spelledOf = cached(({ text, of: { locale } }: CheckedPassage) =>
  wordRuns(text, locale)
    .flatMap(apart)
    .filter((run) => run.some(({ isScale }) => !isScale))
    .flatMap((run) => {
      const [first, last] = [run[0], run.at(-1)];
      if (first === undefined || last === undefined) return [];
      const isBesideDigits = first.isScale && /\p{Nd}\s*$/u.test(textBefore(text, first.index));
      if (isBesideDigits) return [];
      const written = text.slice(first.index, last.index + last.text.length);
      return [numberInText(written, first.index, valuesOfRun(run, locale))];
    }),
);

/** Two words of units beside each other are two numbers; tens and units are one. */
function apart(run: readonly NumberWord[]): NumberWord[][] {
  const parts: NumberWord[][] = [];
  for (const word of run) {
    const before = parts.at(-1)?.at(-1);
    const isOne = before && (before.isScale || word.isScale || (before.value % 10 === 0 && word.value < 10));
    if (isOne) parts.at(-1)?.push(word);
    else parts.push([word]);
  }
  return parts;
}

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
