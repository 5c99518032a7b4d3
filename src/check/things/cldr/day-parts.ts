/** Hours of a part of the day: the first and the last, which may be after midnight. */
export type Hours = [first: number, last: number];

/** 5 January 2026. */
const day = Date.UTC(2026, 0, 5);

/**
 * Lists what the Unicode CLDR calls parts of the day beside an hour: "in the evening", "PM".
 * @param tag a language that it knows
 * @returns the hours of each
 */
export function dayPartsOf(tag: string): Record<string, Hours> {
  const parts: Record<string, Hours> = {};
  for (const dayPeriod of ['long', 'short', undefined] as const) {
    const format = formatOf(tag, dayPeriod);
    const byHour = Array.from({ length: 24 }, (_, hour) => partAt(format, hour));
    for (const [hour, name] of byHour.entries()) {
      if (name === '' || byHour.at(hour - 1) === name) continue;
      const last = lastFrom(hour, byHour);
      // What some languages call the first hour of the day is what they call the evening before it.
      if (hour + last > 0) parts[name] ??= [hour, last];
    }
  }
  return parts;
}

/**
 * @param tag a language that the Unicode CLDR knows
 * @returns whether it writes the part of the day before the hour
 */
export function isDayPartFirst(tag: string): boolean {
  const types = formatOf(tag, 'long')
    .formatToParts(day)
    .map(({ type }) => type);
  return types.indexOf('dayPeriod') < types.indexOf('hour');
}

function formatOf(tag: string, dayPeriod: Intl.DateTimeFormatOptions['dayPeriod']): Intl.DateTimeFormat {
  const options = { hour: 'numeric', hourCycle: 'h12', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(tag, dayPeriod === undefined ? options : { ...options, dayPeriod });
}

function partAt(format: Intl.DateTimeFormat, hour: number): string {
  const parts = format.formatToParts(day + hour * 3_600_000);
  return (parts.find(({ type }) => type === 'dayPeriod')?.value ?? '').normalize('NFC').trim();
}

function lastFrom(first: number, byHour: readonly string[]): number {
  let last = first;
  while (byHour[(last + 1) % 24] === byHour[first] && (last + 1) % 24 !== first) last = (last + 1) % 24;
  return last;
}
