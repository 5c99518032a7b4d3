import type { TextPassage } from '../../publication/passages.ts';
import type { Pair } from '../align/pairs.ts';
import { conventionsOf, type NumberLocale } from './conventions.ts';
import type { Difference, Rendered } from './difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { numberPool } from './number-pool.ts';
import { numbersOf } from './numbers-of.ts';
import { spelledIn } from './spelled-in.ts';
import { valuesOf, wordValuesOf } from './values-of.ts';
import { perBulletin } from '../per-bulletin.ts';

const known = perBulletin<TextPassage, readonly NumberInText[]>();

/**
 * Compares the numbers that both passages write as words. A word may mean something else, and many things are said
 * without a number in one language, so something is said only where each has one that the other has not.
 * @param passages two passages
 * @param pair the texts that they are from
 * @returns at most one difference
 */
export function spelledDifference(passages: Rendered, { sourceLocale, locale }: Pair): Difference[] {
  const { source, translation } = passages;
  const own = known.get(source) ?? spelledIn(source.text, sourceLocale);
  known.set(source, own);
  if (!own.some((number) => isTelling(number, sourceLocale))) return [];
  const other = spelledIn(translation.text, locale);
  const lost = without(own, [...other, ...numbersOf(translation, locale)]);
  const found = without(other, [...own, ...numbersOf(source, sourceLocale)]);
  if (lost.length === 0 || found.length === 0) return [];
  const [inSource, inTranslation] = [saidIn(source, sourceLocale), saidIn(translation, locale)];
  const telling = found.filter((each) => isTelling(each, locale));
  const strange = telling.find(({ values }) => !values.some((value) => inSource.has(value)));
  for (const number of lost.filter((each) => isTelling(each, sourceLocale))) {
    const isNowhere = !number.values.some((value) => inTranslation.has(value));
    const instead = isNowhere ? telling[0] : strange;
    if (instead !== undefined)
      return [
        {
          kind: 'spelled',
          isCertain: false,
          source: { passage: source, number },
          translation: { passage: translation, number: instead },
          passages,
        },
      ];
  }
  return [];
}

/** Numbers that have no counterpart among others, each of which is one's only. */
function without(numbers: readonly NumberInText[], others: readonly NumberInText[]): NumberInText[] {
  const pool = numberPool(others);
  return numbers.filter(({ values }) => pool.take(values) === undefined);
}

/** "One" is an article in many languages; other words mean something else as often. */
function isTelling({ text, values }: NumberInText, locale: NumberLocale): boolean {
  return (
    values.every((value) => Number(value) >= 2) && !conventionsOf(locale).homonyms.has(text.toLowerCase())
  );
}

function saidIn(passage: TextPassage, locale: NumberLocale): ReadonlySet<string> {
  return new Set([...wordValuesOf(passage, locale), ...valuesOf(passage, locale)]);
}
