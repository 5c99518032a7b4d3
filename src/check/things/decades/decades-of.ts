import type { CheckedPassage } from '../../checked-work.ts';
import { known } from '../../known.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import { spanOf, Spans } from '../../numbers/spans.ts';
import { numbersOf } from '../../numbers/values-of.ts';
import type { Said } from '../compare-said.ts';
import { decadeSigns, type Counting, type DecadeSigns } from './decade-signs.ts';

/** Ten years that a text names, or a number that may mean some. */
export interface Decade extends Said {
  /** Its first year, or what that is in any century: 1960, 60. */
  readonly first: number;
}

/** Farthest that what belongs to a number is looked for. */
const maxReach = 24;

/** What joins two decades that one sign is said for: "the years 1930 and 1940". */
const joined = /^\s*(?:[-–—,،、]|\p{L}[\p{L}\p{M}]{0,4})\s*$/u;

/**
 * @param passage a passage
 * @returns the decades that it names, and the numbers that may be some
 */
export const decadesOf = known((passage: CheckedPassage): readonly Decade[] => {
  const { text, of } = passage;
  const signs = decadeSigns(of.locale);
  const inWords = wordsIn(text, signs);
  const words = new Spans(inWords.map(spanOf));
  const numbers = numbersOf(passage).filter((number) => !words.touches(spanOf(number)));
  const found = numbers.map((number, place) => decadeOf(number, numbers[place + 1], text, signs));
  for (const direction of [1, -1]) spread(found, text, direction);
  return [...inWords, ...found.filter((decade) => decade !== undefined)];
});

function wordsIn(text: string, { words, decadeOf: valueOf }: DecadeSigns): Decade[] {
  if (words === undefined) return [];
  return Array.from(text.matchAll(words), ({ 0: word, index }) => {
    const around = text.slice(Math.max(0, index - 1), index) + text.slice(index + word.length).slice(0, 1);
    const first = valueOf(word);
    if (first === undefined || /[\p{L}\p{M}]/u.test(around)) return undefined;
    return { text: word, index, first, isSure: true, isInDigits: false, numbers: [] };
  }).filter((decade) => decade !== undefined);
}

function decadeOf(
  number: NumberInText,
  next: NumberInText | undefined,
  text: string,
  signs: DecadeSigns,
): Decade | undefined {
  const { index, form, values, factor, isPercent } = number;
  if (factor !== undefined || isPercent) return undefined;
  const digits = /^\p{Nd}+/u.exec(number.text)?.[0];
  let end = index + (digits ?? number.text).length;
  let value = Number(values[0]);
  // 八〇年代: a sign for nothing behind a single one.
  if (value < 10 && /^[〇○]/u.test(text.slice(end, end + 1))) {
    value *= 10;
    end += 1;
  }
  const ending = digits === undefined ? '' : endingAt(text, end, signs.endings);
  const after = signs.after(text.slice(end, end + maxReach));
  const before = signs.before(text.slice(Math.max(0, index - maxReach), index));
  const counting: Counting = (after ?? before)?.says ?? 'years';
  const first = firstYear(value, counting);
  if (first === undefined) return undefined;
  const hasSign = ending !== '' || after !== undefined || before !== undefined;
  const last = next !== undefined && Number(next.values[0]) === first + 9 && first >= 1000 ? next : undefined;
  const isRange = last !== undefined && /^\s?[-–—]\s?$/u.test(text.slice(end, last.index));
  const start = index - (before?.length ?? 0);
  const to = isRange ? last.index + last.text.length : end + Math.max(ending.length, after?.length ?? 0);
  return {
    text: text.slice(start, to),
    index: start,
    first,
    isSure: hasSign || isRange,
    isInDigits: form === 'digits',
    numbers: isRange ? [number, last] : [number],
  };
}

function endingAt(text: string, end: number, endings: readonly string[]): string {
  const isEnding = (ending: string) =>
    text.startsWith(ending, end) && !/^[\p{L}\p{M}]/u.test(text.slice(end + ending.length).slice(0, 1));
  return endings.find(isEnding) ?? '';
}

function firstYear(value: number, counting: Counting): number | undefined {
  if (counting === 'tens' && value >= 2 && value <= 10) return (value - 1) * 10;
  if (value % 10 !== 0) return undefined;
  return (value >= 20 && value < 100) || (value >= 1000 && value < 2100) ? value : undefined;
}

/** What is joined to a decade is one too. */
function spread(found: (Decade | undefined)[], text: string, direction: number): void {
  const places = direction > 0 ? found.keys() : [...found.keys()].reverse();
  for (const place of places) {
    const [decade, other] = [found[place], found[place - direction]];
    if (decade === undefined || decade.isSure || other?.isSure !== true) continue;
    const [one, next] = direction > 0 ? [other, decade] : [decade, other];
    if (joined.test(text.slice(one.index + one.text.length, next.index).slice(0, 12)))
      found[place] = { ...decade, isSure: true };
  }
}
