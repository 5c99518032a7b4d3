import type { Locale } from '../../publication/locale.ts';
import { cached } from '../../store/caches.ts';
import { holdsLetter } from './script-letters.ts';

/** Writes dates, numbers and lists as one language does. */
export interface Formats {
  /** A calendar date in words: `2023-05-20` → "20. maí 2023" */
  readonly date: (calendarDate: string) => string;
  /** The month and year of a calendar date: `2023-05-20` → "maí 2023" */
  readonly month: (calendarDate: string) => string;
  /** A number in the language's digits and grouping */
  readonly number: (value: number) => string;
  /** A part of a hundred: `94.5` → "94,5%" */
  readonly percent: (value: number) => string;
  /** Things named one after the other. */
  readonly list: (items: readonly string[]) => string;
  /** The size of a file, from bytes: `84000` → "84 kB", "84 કિલોબાઇટ" */
  readonly size: (bytes: number) => string;
}

/**
 * Made at build time, with Node's full ICU data: browsers lack some languages (Chromium has no Icelandic). Cached, since
 * making a formatter costs more than using it a thousand times.
 * @param locale the language
 * @returns its ways of writing
 */
export const formats = cached((locale: Locale): Formats => {
  const { formatTag, dateTag, script, digits: numberingSystem, calendar } = locale;
  const days = { numberingSystem, calendar, timeZone: 'UTC' };
  const date = new Intl.DateTimeFormat(dateTag, { ...days, dateStyle: 'long' });
  const month = new Intl.DateTimeFormat(dateTag, { ...days, year: 'numeric', month: 'long' });
  const number = new Intl.NumberFormat(formatTag, { numberingSystem, maximumFractionDigits: 20 });
  const percent = new Intl.NumberFormat(formatTag, { numberingSystem, style: 'percent' });
  const list = new Intl.ListFormat(formatTag, { type: 'unit' });
  const kilobytes = unitIn(
    script,
    (unitDisplay) =>
      new Intl.NumberFormat(formatTag, {
        numberingSystem,
        style: 'unit',
        unit: 'kilobyte',
        unitDisplay,
        maximumFractionDigits: 0,
      }),
  );
  return {
    date: (calendarDate) => date.format(midnight(calendarDate)),
    month: (calendarDate) => month.format(midnight(calendarDate)),
    number: (value) => number.format(value),
    // Around the number itself, since a hundredth of most numbers is none that a computer can hold.
    percent: (value) =>
      percent
        .formatToParts(0)
        .map((part) => (part.type === 'integer' ? number.format(value) : part.value))
        .join(''),
    // No line shall end between the number and its unit.
    size: (bytes) => kilobytes.format(bytes / 1000).replaceAll(' ', '\u00A0'),
    list: (items) => list.format(items),
  };
});

/** A unit is a sign where that is written in the readers' script, as "kB" is for Latin; else a word. */
function unitIn(
  script: string,
  format: (unitDisplay: 'short' | 'long') => Intl.NumberFormat,
): Intl.NumberFormat {
  const [short, long] = [format('short'), format('long')];
  return !holdsLetter(short.format(1), script) && holdsLetter(long.format(1), script) ? long : short;
}

function midnight(calendarDate: string): Date {
  return new Date(`${calendarDate}T00:00:00Z`);
}
