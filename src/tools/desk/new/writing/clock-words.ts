/**
 * @param tag a language tag
 * @returns what the language writes beside an hour of the first and the second half of the day; not what others begin
 * with, nor "AM" where days have 24 hours
 */
export function clockWordsOf(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { hour: 'numeric', hourCycle: 'h12', timeZone: 'UTC' });
  const words = [3, 15].flatMap((hour) =>
    format
      .formatToParts(Date.UTC(2026, 0, 5, hour))
      .filter(({ type }) => type === 'dayPeriod')
      .map(({ value }) => value),
  );
  const isOfDay = new Intl.Locale(tag).getHourCycles()[0] === 'h23';
  return [...new Set(words)].filter((word) =>
    /^[ap]m$/i.test(word) ? !isOfDay : word.length > 2 || /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(word),
  );
}
