import { clockPhrasesOf } from './clock-phrases.ts';

/**
 * @param tag a language tag
 * @returns what the language writes beside an hour: for the first and the second half of the day, not what others begin
 *   with, nor "AM" where days have 24 hours; and directly behind it, as "Uhr" and 時
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
  const halves = words.filter((word) =>
    /^[ap]m$/i.test(word) ? !isOfDay : word.length > 2 || /^[\p{Script=Han}\p{Script=Hangul}]+$/u.test(word),
  );
  return [...new Set([...halves, ...hourWordsOf(tag), ...(clockPhrasesOf(tag).clockWords ?? [])])];
}

function hourWordsOf(tag: string): string[] {
  const format = new Intl.DateTimeFormat(tag, { hour: 'numeric', hourCycle: 'h23', timeZone: 'UTC' });
  return format
    .formatToParts(Date.UTC(2026, 0, 5, 16))
    .filter(({ type, value }) => type === 'literal' && /\p{L}/u.test(value))
    .map(({ value }) => value.trim());
}
