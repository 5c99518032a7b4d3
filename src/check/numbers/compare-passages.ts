import type { Aligned } from '../align/align.ts';
import { isRendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { asidesOf } from './asides.ts';
import { matchNumbers } from './match.ts';
import type { ComparedNumbers } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { isAmong } from './number-pool.ts';
import { orderOf } from './order.ts';
import { spelledDifference } from './spelled.ts';
import { numbersOf, wordValuesOf } from './values-of.ts';

/**
 * Compares the numbers of two passages; those that the other says in words have their counterpart.
 * @param passages a passage and the one that renders it, or one alone
 * @param isOneCalendar whether years and days of both languages are of one calendar
 * @returns what does not agree
 */
export function comparePassages(passages: Aligned<CheckedPassage>, isOneCalendar: boolean): ComparedNumbers {
  const { source, translation } = passages;
  const rendered = isRendered(passages) ? passages : undefined;
  const spelled = rendered ? spelledDifference(rendered) : [];
  const own = source ? numbersOf(source) : [];
  const other = translation ? numbersOf(translation) : [];
  if (own.length === 0 && other.length === 0)
    return { source, translation, missing: [], added: [], asides: spelled, kept: 0, turned: [] };
  const { missing, added, agreeing } = isOneCalendar
    ? matchNumbers(own, other)
    : matchNumbers(own.filter(isNoDate), other.filter(isNoDate));
  const order = rendered && orderOf(agreeing, rendered);
  const asides = rendered && asidesOf(agreeing, rendered);
  return {
    source,
    translation,
    missing: withoutWords(missing, translation),
    added: withoutWords(added, source),
    asides: [...(asides ?? []), ...(order?.asides ?? []), ...spelled],
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
  passage: CheckedPassage | undefined,
): readonly NumberInText[] {
  if (numbers.length === 0 || passage === undefined) return numbers;
  const words = wordValuesOf(passage);
  return numbers.filter((number) => !isAmong(number, words));
}
