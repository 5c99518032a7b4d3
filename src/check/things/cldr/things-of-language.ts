import type { Writing } from '../../../publication/writing.ts';
import { monthsOf, weekdaysOf } from './calendar-names.ts';
import { currenciesOf } from './currencies.ts';
import { unitsOf } from './units.ts';

/**
 * @param tag a language that the Unicode CLDR knows
 * @returns what it calls the things that every language has names of its own for
 */
export function thingsOfLanguage(
  tag: string,
): Required<Pick<Writing, 'months' | 'weekdays' | 'units' | 'currencies'>> {
  return {
    months: monthsOf(tag),
    weekdays: weekdaysOf(tag),
    units: unitsOf(tag),
    currencies: currenciesOf(tag),
  };
}
