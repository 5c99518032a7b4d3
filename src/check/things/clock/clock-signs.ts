import type { Writing } from '../../../publication/writing.ts';
import { cached } from '../../../store/caches.ts';
import { dayPartsOf, isDayPartFirst, type Hours } from '../cldr/day-parts.ts';
import { isUnspaced } from '../forms.ts';

/** What of a language is needed to find times in its texts. */
export interface ClockLocale {
  readonly formatTag: string;
  readonly writing: Pick<Writing, 'clockWords' | 'clockParts' | 'clockShift' | 'dayParts'>;
}

/** What was found beside an hour: how long it is, with the space between, and what it says. */
export interface Beside<What> {
  readonly length: number;
  readonly text: string;
  readonly says: What;
}

/** Looks for something that ends a text, or begins one. */
export type Look<What> = (text: string) => Beside<What> | undefined;

/** What a language writes beside an hour. */
export interface ClockSigns {
  readonly wordBefore: Look<true>;
  readonly wordAfter: Look<true>;
  readonly partBefore: Look<number>;
  readonly partAfter: Look<number>;
  readonly dayPartBefore: Look<Hours>;
  readonly dayPartAfter: Look<Hours>;
  readonly isDayPartFirst: boolean;
  /** Whether a number in words ends with the word for the hour: চারটায়. */
  readonly endsAsHour: (number: string) => boolean;
  /** Names of noon and midnight, which are times by themselves. */
  readonly points: readonly (readonly [name: string, minutes: number])[];
}

const gap = String.raw`[\s\u00A0\u202F]{0,2}`;

/** Longer words may have an ending. */
const minInflected = 3;

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
    endsAsHour: (number) => hours.some((word) => word.length >= minInflected && number.endsWith(word)),
    points: points.map(([name, [first]]) => [name.toLowerCase(), first * 60] as const),
  };
});

/** A phrase, and what it says. */
type Entry<What> = readonly [phrase: string, says: What, ...rest: readonly unknown[]];

function lookBefore<What>(entries: readonly Entry<What>[]): Look<What> {
  const spaced = String.raw`(?<![\p{L}\p{M}])`;
  return lookBy(entries, (own) => `${startsSpaced(own) ? spaced : ''}${asPattern(own)}`, `${gap}$`);
}

function lookAfter<What>(entries: readonly Entry<What>[]): Look<What> {
  return lookBy(
    entries,
    (own) => {
      if (isUnspaced.test(own.slice(-1)) || !/[\p{L}\p{M}]$/u.test(own)) return asPattern(own);
      const ending = own.length < minInflected ? '' : String.raw`[\p{L}\p{M}]{0,3}`;
      return String.raw`${asPattern(own)}${ending}(?![\p{L}\p{M}])`;
    },
    '',
    `^${gap}-?`,
  );
}

const startsSpaced = (phrase: string) => !isUnspaced.test(phrase.slice(0, 1));

const asPattern = (phrase: string) =>
  phrase
    .split(/\s+/)
    .map(RegExp.escape)
    .join(String.raw`[\s\u00A0]+`);

function lookBy<What>(
  entries: readonly Entry<What>[],
  patternOf: (phrase: string) => string,
  end: string,
  start = '',
): Look<What> {
  if (entries.length === 0) return () => undefined;
  const longestFirst = [...entries].sort(([one], [other]) => other.length - one.length);
  const any = longestFirst.map(([phrase]) => `(${patternOf(phrase)})`).join('|');
  const pattern = new RegExp(`${start}(?:${any})${end}`, 'iu');
  return (text) => {
    const found = pattern.exec(text);
    if (found === null) return undefined;
    const at = found.slice(1).findIndex((group?: string) => group !== undefined);
    const entry = longestFirst[at];
    return entry && { length: found[0].length, text: found[at + 1] ?? '', says: entry[1] };
  };
}
