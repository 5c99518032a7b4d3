import type { Aligned } from '../align/align.ts';
import { isRendered } from '../align/counterparts.ts';
import type { CheckedPassage } from '../checked-work.ts';
import { compareClocks } from '../things/clock/compare-clocks.ts';
import { compareDecades } from '../things/decades/compare-decades.ts';
import { compareMeasures } from '../things/compare-measures.ts';
import { asidesOf } from './asides.ts';
import { withoutImplied } from './implied.ts';
import { withoutHundreds } from './in-hundred.ts';
import { matchNumbers } from './match.ts';
import type { ComparedNumbers } from './number-difference.ts';
import type { NumberInText } from './number-in-text.ts';
import { withoutCalendars } from './same-days.ts';
import { withoutPhones } from './same-phones.ts';
import { withoutSharedYears } from './shared-year.ts';
import { swappedIn } from './swapped.ts';
import { exchangedCoordinates } from './coordinates.ts';
import { turnedPairs } from './turned-pairs.ts';
import { numbersOf } from './values-of.ts';

/**
 * Compares the numbers of two passages; in digits and in words.
 * @param passages a passage and the one that renders it, or one alone
 * @param isOneCalendar whether years and days of both languages are of one calendar
 * @param rendered numbers that agree by the translation's word
 * @returns what does not agree
 */
export function comparePassages(
  passages: Aligned<CheckedPassage>,
  isOneCalendar: boolean,
  rendered: ReadonlySet<NumberInText>,
): ComparedNumbers {
  const { source, translation } = passages;
  const both = isRendered(passages) ? passages : undefined;
  // Times of day and decades are compared by what they mean, in whatever way a language says them.
  const [clocks, decades] = both
    ? [compareClocks(both).settled, compareDecades(both).settled]
    : [rendered, rendered];
  // What is the same in another unit needs no counterpart; what is not is said as such.
  const { settled } = both ? compareMeasures(both) : { settled: rendered };
  const [all, others] = [source, translation].map((passage) =>
    passage === undefined
      ? []
      : numbersOf(passage).filter(
          (number) => !rendered.has(number) && !clocks.has(number) && !decades.has(number),
        ),
  ) as [NumberInText[], NumberInText[]];
  const own = withoutSettled(all, others, settled);
  const other = withoutSettled(others, all, settled);
  if (own.length === 0 && other.length === 0)
    return { source, translation, missing: [], added: [], asides: [], kept: 0, percents: 0 };
  const { agreeing, ...left } = isOneCalendar
    ? matchNumbers(own, other)
    : matchNumbers(own.filter(isNoDate), other.filter(isNoDate));
  const { missing, added } = both
    ? withoutPhones(withoutSharedYears(withoutCalendars(left, own, other), own, other), both)
    : left;
  const inDigits = agreeing.filter(
    (pair) => pair.source.form === 'digits' && pair.translation.form === 'digits',
  );
  const isOpen = (number: NumberInText) => !settled.has(number);
  const asides = both
    ? [
        ...asidesOf(inDigits, both),
        ...swappedIn(inDigits, both),
        ...turnedPairs(agreeing, both),
        ...exchangedCoordinates(agreeing, both),
      ]
    : [];
  const percents = inDigits.filter((pair) => pair.source.isPercent && pair.translation.isPercent).length;
  return {
    source,
    translation,
    ...withoutImplied(
      {
        missing: withoutHundreds(missing, agreeing, 'source').filter(isOpen),
        added: withoutHundreds(added, agreeing, 'translation').filter(isOpen),
      },
      passages,
    ),
    asides,
    kept: inDigits.length,
    percents,
  };
}

/** What is settled is compared no more, unless the other text has it too: "45 miles (72 km)" may be so in both. */
function withoutSettled(
  numbers: readonly NumberInText[],
  others: readonly NumberInText[],
  settled: ReadonlySet<NumberInText>,
): NumberInText[] {
  if (!numbers.some((number) => settled.has(number))) return [...numbers];
  const likeliest = new Set(others.map(({ values }) => values[0]));
  return numbers.filter((number) => !settled.has(number) || likeliest.has(number.values[0]));
}

/** Years and days of a calendar that is not known are other numbers. */
function isNoDate({ values: [value = ''] }: NumberInText): boolean {
  return !/^(?:1[3-9]|2\d)\d\d$/.test(value) && !value.includes('-');
}
