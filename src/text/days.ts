import { canonicalTag } from '../read/words/locale-tag.ts';
import { cached } from '../store/caches.ts';

/**
 * Tells, in a language that writes a day with a full stop, as in `17. júní`, whether words can be the rest of a day.
 * @param locale tag of the language
 * @returns a test of the words behind the full stop; undefined where a day is written without one, or nobody knows how
 */
export const restOfDay = cached((locale: string): RegExp | undefined => {
  if (canonicalTag(locale) === undefined || Intl.DateTimeFormat.supportedLocalesOf(locale).length === 0)
    return undefined;
  const months = new Set<string>();
  for (const month of ['long', 'short'] as const) {
    const format = new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month,
      calendar: 'gregory',
      timeZone: 'UTC',
    });
    for (let index = 0; index < 12; index += 1) {
      const parts = format.formatToParts(Date.UTC(2026, index, 17));
      const day = parts.findIndex(({ type }) => type === 'day');
      const [stop, name] = [parts[day + 1]?.value, parts[day + 2]];
      if (stop?.trim() === '.' && name?.type === 'month') months.add(name.value.replace(/\.$/, ''));
    }
  }
  if (months.size === 0) return undefined;
  const names = Array.from(months, (name) => RegExp.escape(name)).join('|');
  return new RegExp(`^(?:${names})(?![\\p{L}\\p{M}\\p{Nd}-])`, 'iu');
});
