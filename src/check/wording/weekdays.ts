import { cached } from '../../store/caches.ts';
import type { Locale } from '../../publication/locale.ts';

/** So many letters of a name at its end may change with its place in a sentence: Icelandic "mánudagur", "mánudegi". */
const maxEnding = 4;

/** A shorter beginning would be that of other words. */
const minStem = 5;

/**
 * Finds the weekdays that a text names, by the names that the Unicode CLDR has for them.
 * @param text any words
 * @param locale their language
 * @returns the days in the order of the text, from 0, Monday, each with the word and its place
 */
export function weekdaysIn(
  text: string,
  { formatTag }: Pick<Locale, 'formatTag'>,
): { readonly day: number; readonly word: string; readonly index: number }[] {
  const stems = stemsOf(formatTag);
  const found = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\u200C\u200D]+/gu)) {
    const small = word.normalize('NFC').toLowerCase();
    const day = stems.findIndex((stem) => stem !== '' && small.startsWith(stem));
    if (day !== -1) found.push({ day, word, index });
  }
  return found;
}

/** How the names of a language's weekdays begin in every form, in small letters, from Monday on. */
const stemsOf = cached((tag: string): string[] => {
  const format = new Intl.DateTimeFormat(tag, { weekday: 'long', calendar: 'gregory', timeZone: 'UTC' });
  // 5 January 2026 was a Monday.
  const names = Array.from({ length: 7 }, (_, day) =>
    format
      .format(Date.UTC(2026, 0, 5 + day))
      .normalize('NFC')
      .toLowerCase(),
  );
  return names.map((name) => stemOf(name, names));
});

/** The shortest beginning that no other day has; none where the name is more than one word, or that of another day. */
function stemOf(name: string, names: readonly string[]): string {
  if (!/^[\p{L}\p{M}\u200C\u200D]+$/u.test(name)) return '';
  for (
    let length = Math.min(name.length, Math.max(name.length - maxEnding, minStem));
    length <= name.length;
    length += 1
  ) {
    const stem = name.slice(0, length);
    if (names.filter((other) => other.startsWith(stem)).length === 1) return stem;
  }
  return '';
}
