import type { Aligned } from '../align/align.ts';
import { isRendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { compareMeasures } from '../things/compare-measures.ts';
import { asidesOf } from './asides.ts';
import { matchNumbers } from './match.ts';
import type { ComparedNumbers } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { orderOf } from './order.ts';
import { numbersOf } from './values-of.ts';

/**
 * Compares the numbers of two passages; in digits and in words.
 * @param passages a passage and the one that renders it, or one alone
 * @param isOneCalendar whether years and days of both languages are of one calendar
 * @returns what does not agree
 */
export function comparePassages(passages: Aligned<CheckedPassage>, isOneCalendar: boolean): ComparedNumbers {
  const { source, translation } = passages;
  const rendered = isRendered(passages) ? passages : undefined;
  const own = source ? numbersOf(source) : [];
  const other = translation ? numbersOf(translation) : [];
  if (own.length === 0 && other.length === 0)
    return { source, translation, missing: [], added: [], asides: [], kept: 0, turned: [] };
  const { missing, added, agreeing } = isOneCalendar
    ? matchNumbers(own, other)
    : matchNumbers(own.filter(isNoDate), other.filter(isNoDate));
  const inDigits = agreeing.filter(
    (both) => both.source.form === 'digits' && both.translation.form === 'digits',
  );
  // What is the same in another unit needs no counterpart; what is not is said as such.
  const { settled } = rendered ? compareMeasures(rendered) : { settled: undefined };
  const isOpen = (number: NumberInText) => settled?.has(number) !== true;
  const order = rendered && orderOf(inDigits, rendered);
  const asides = rendered && asidesOf(inDigits, rendered);
  return {
    source,
    translation,
    missing: missing.filter(isOpen),
    added: added.filter(isOpen),
    asides: [...(asides ?? []), ...(order?.asides ?? [])],
    kept: order?.kept ?? 0,
    turned: order?.turned ?? [],
  };
}

/** Years and days of another calendar are other numbers. */
function isNoDate({ values: [value = ''] }: NumberInText): boolean {
  return !/^(?:1[3-9]|2\d)\d\d$/.test(value) && !value.includes('-');
}
