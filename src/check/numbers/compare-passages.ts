import type { TextPassage } from '../../publication/passages.ts';
import type { Aligned } from '../align/align.ts';
import type { Pair } from '../align/pairs.ts';
import { asidesOf } from './asides.ts';
import type { NumberLocale } from './conventions.ts';
import type { Row } from './difference.ts';
import { matchNumbers } from './match.ts';
import type { NumberInText } from './number-in-text.ts';
import { numbersOf } from './numbers-of.ts';
import { orderOf } from './order.ts';
import { spelledDifference } from './spelled.ts';
import { wordValuesOf } from './values-of.ts';

/**
 * Compares the numbers of two passages; those that the other says in words have their counterpart.
 * @param aligned a passage and the one that renders it, or one alone
 * @param pair the texts that they are from
 * @returns what does not agree
 */
export function comparePassages({ source, translation }: Aligned<TextPassage>, pair: Pair): Row {
  const rendered = source && translation && { source, translation };
  const spelled = rendered ? spelledDifference(rendered, pair) : [];
  const own = source ? numbersOf(source, pair.sourceLocale) : [];
  const other = translation ? numbersOf(translation, pair.locale) : [];
  if (own.length === 0 && other.length === 0)
    return { source, translation, missing: [], added: [], asides: spelled, kept: 0, turned: [] };
  const isChecked = pair.sourceLocale.calendar === pair.locale.calendar ? () => true : isNoDate;
  const { missing, added, agreeing } = matchNumbers(own.filter(isChecked), other.filter(isChecked));
  const order = rendered && orderOf(agreeing, rendered, pair);
  const asides = rendered && asidesOf(agreeing, rendered, pair);
  return {
    source,
    translation,
    missing: withoutWords(missing, translation, pair.locale),
    added: withoutWords(added, source, pair.sourceLocale),
    asides: [...(asides ?? []), ...(order?.swapped ?? []), ...spelled],
    kept: order?.kept ?? 0,
    turned: order?.turned ?? [],
  };
}

/** Years and days of another calendar are other numbers. */
function isNoDate({ values: [value = ''] }: NumberInText): boolean {
  return !/^(?:1[3-9]|2\d)\d\d$/.test(value) && !value.includes('-');
}

function withoutWords(
  numbers: readonly NumberInText[],
  passage: TextPassage | undefined,
  locale: NumberLocale,
): readonly NumberInText[] {
  if (numbers.length === 0 || passage === undefined) return numbers;
  const words = wordValuesOf(passage, locale);
  return numbers.filter(({ values }) => !values.some((value) => words.has(value)));
}
