/** 5 January 2026 was a Monday. */
const monday = Date.UTC(2026, 0, 5);

const lengths = ['long', 'short'] as const;

/**
 * Lists what the Unicode CLDR calls the months: in full and short, alone and beside a day, which is another form in many
 * languages ("leden", "5. ledna").
 * @param tag a language that it knows
 * @returns the twelve months' names, the full one first
 */
export function monthsOf(tag: string): string[][] {
  const formats = tagsOf(tag).flatMap((each) =>
    lengths.flatMap((month) => [
      nameBy(each, 'month', { month }, true),
      nameBy(each, 'month', { month, day: 'numeric', year: 'numeric' }),
    ]),
  );
  return Array.from({ length: 12 }, (_, month) => namesAt(Date.UTC(2026, month, 15), formats));
}

/**
 * Lists what the Unicode CLDR calls the days of the week.
 * @param tag a language that it knows
 * @returns the seven days' names from Monday on, the full one first
 */
export function weekdaysOf(tag: string): string[][] {
  const formats = tagsOf(tag).flatMap((each) =>
    lengths.flatMap((weekday) => [
      nameBy(each, 'weekday', { weekday }, true),
      nameBy(each, 'weekday', { weekday, day: 'numeric', month: 'long' }),
    ]),
  );
  return Array.from({ length: 7 }, (_, day) => namesAt(monday + day * 86_400_000, formats));
}

/** A language's other way of writing has more names, where both have the same letters: 6月 is 六月 too. */
function tagsOf(tag: string): string[] {
  const { language, script } = new Intl.Locale(tag).maximize();
  return script === 'Hant' ? [tag, language] : [tag];
}

type Name = (time: number) => string;

/** Alone a name may hold what is a part of its own beside others, as in 5月. */
function nameBy(
  tag: string,
  type: 'month' | 'weekday',
  options: Intl.DateTimeFormatOptions,
  isAlone = false,
): Name {
  const format = new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', timeZone: 'UTC' });
  return (time) =>
    isAlone
      ? format.format(time)
      : (format.formatToParts(time).find((part) => part.type === type)?.value ?? '');
}

/** A number says nothing of a month, nor does a letter. */
function namesAt(time: number, formats: readonly Name[]): string[] {
  const names = formats.map((name) => name(time).normalize('NFC').trim());
  return [...new Set(names)].filter(
    (name) => /[\p{L}\p{M}\p{Nd}]{2}|\p{L}.*\p{L}/u.test(name) && /\p{L}/u.test(name),
  );
}
