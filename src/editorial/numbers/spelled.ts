import type { TextPassage } from '../../publication/passages.ts';
import type { Pair } from '../pairs.ts';
import { conventionsOf, type NumberLocale } from './conventions.ts';
import type { Difference, Rendered } from './difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { numbersOf } from './numbers-of.ts';
import { spelledIn } from './spelled-in.ts';
import { wordValues } from './word-values.ts';
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
  const [inSource, inTranslation] = [valuesOf(source, sourceLocale), valuesOf(translation, locale)];
  for (const number of lost.filter((each) => isTelling(each, sourceLocale))) {
    const isNowhere = !number.values.some((value) => inTranslation.has(value));
    const instead = found.find(
      (each) => isTelling(each, locale) && (isNowhere || !each.values.some((value) => inSource.has(value))),
    );
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
  const left = [...others];
  return numbers.filter(({ values }) => {
    const at = left.findIndex((each) => each.values.some((value) => values.includes(value)));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** "One" is an article in many languages; other words mean something else as often. */
function isTelling({ text, values }: NumberInText, locale: NumberLocale): boolean {
  return (
    values.every((value) => Number(value) >= 2) && !conventionsOf(locale).homonyms.has(text.toLowerCase())
  );
}

function valuesOf(passage: TextPassage, locale: NumberLocale): ReadonlySet<string> {
  const inDigits = numbersOf(passage, locale).flatMap(({ values }) => values);
  return new Set([...wordValues(passage.text, locale), ...inDigits]);
}
