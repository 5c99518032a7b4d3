import type { Writing } from '../../../publication/writing.ts';
import { cached } from '../../../store/caches.ts';
import { dayPartsOf, isDayPartFirst, type Hours } from '../cldr/day-parts.ts';
import { lookAfter, lookBefore, minInflected, type Look } from '../beside.ts';

/** What of a language is needed to find times in its texts. */
export interface ClockLocale {
  readonly formatTag: string;
  readonly writing: Pick<Writing, 'clockWords' | 'clockParts' | 'clockShift' | 'dayParts'>;
}

/** What a language writes beside an hour. */
export interface ClockSigns {
  readonly wordBefore: Look<true>;
  readonly wordAfter: Look<true>;
  readonly partBefore: Look<number>;
  readonly partAfter: Look<number>;
  readonly dayPartBefore: Look<Hours>;
  readonly dayPartAfter: Look<Hours>;
  readonly isDayPartFirst: boolean;
  /** Finds out fast whether a text may have anything of these, or a time with a colon. */
  readonly any: RegExp;
  /** Whether a number in words ends with the word for the hour: চারটায়. */
  readonly endsAsHour: (number: string) => boolean;
  /** Names of noon and midnight, which are times by themselves. */
  readonly points: readonly (readonly [name: string, minutes: number])[];
}

/**
 * @param locale a language
 * @returns what it writes beside an hour
 */
export const clockSigns = cached(({ formatTag, writing }: ClockLocale): ClockSigns => {
  const dayParts = Object.entries(writing.dayParts ?? dayPartsOf(formatTag));
  const ofDay = new Set(dayParts.map(([name]) => name.toLowerCase()));
  const hours = writing.clockWords.filter((word) => !ofDay.has(word.toLowerCase()));
  const words = hours.map((word) => [word, true] as const);
  const parts = Object.entries(writing.clockParts).map(
    ([phrase, minutes]) => [phrase.replace('#', '').trim(), minutes, phrase.startsWith('#')] as const,
  );
  const points = dayParts.filter(([, [first, last]]) => first === last && first % 12 === 0);
  return {
    wordBefore: lookBefore(words),
    wordAfter: lookAfter(words),
    partBefore: lookBefore(parts.filter(([, , isAfter]) => !isAfter)),
    partAfter: lookAfter(parts.filter(([, , isAfter]) => isAfter)),
    dayPartBefore: lookBefore(dayParts),
    dayPartAfter: lookAfter(dayParts),
    isDayPartFirst: isDayPartFirst(formatTag),
    any: anyOf([...words, ...parts, ...dayParts].map(([phrase]) => phrase)),
    endsAsHour: (number) => hours.some((word) => word.length >= minInflected && number.endsWith(word)),
    points: points.map(([name, [first]]) => [name.toLowerCase(), first * 60] as const),
  };
});

/** A letter or two mean an hour beside digits alone. */
function anyOf(phrases: readonly string[]): RegExp {
  const own = phrases.map((phrase) => {
    const written = RegExp.escape(phrase);
    return /^\p{Script=Latin}{1,2}$/u.test(phrase) ? String.raw`(?<=\p{Nd}\s?)${written}` : written;
  });
  return new RegExp([String.raw`\p{Nd}[:：፡∶]\p{Nd}`, ...new Set(own)].join('|'), 'iu');
}
