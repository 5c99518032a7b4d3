const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'long', day: 'numeric' },
  { month: 'short' },
  { month: 'short', day: 'numeric' },
];

/**
 * @param tag a language that the Unicode CLDR knows
 * @returns its months from 1, by each name in small letters, without the stop of a short form; the longest names first,
 *   so that none is taken for another that begins it
 */
export function monthNames(tag: string): ReadonlyMap<string, number> {
  const names: [string, number][] = [];
  for (const style of styles) {
    const format = new Intl.DateTimeFormat(tag, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const parts = format.formatToParts(Date.UTC(2026, month, 15));
      const name = parts.find(({ type }) => type === 'month')?.value ?? '';
      const bare = name.normalize('NFC').toLowerCase().replace(/[.॰]$/u, '');
      if (/^[\p{L}\p{M}\s]+$/u.test(bare)) names.push([bare, month + 1]);
    }
  }
  return new Map(names.sort(([a], [b]) => b.length - a.length));
}
