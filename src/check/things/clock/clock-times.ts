import type { CheckedPassage } from '../../checked-work.ts';
import { known } from '../../known.ts';
import { numbersOf } from '../../numbers/values-of.ts';
import { clockSigns, type ClockSigns } from './clock-signs.ts';
import type { ClockTime, Reading } from './clock-time.ts';
import type { Hours } from '../cldr/day-parts.ts';
import { timeIn } from './day-part.ts';
import { before, hoursIn, maxReach, pointsIn, type Draft } from './drafts.ts';

/**
 * @param passage a passage
 * @returns whether it may name a time of day, which is found out sooner than which
 */
export const mayTellTime = known(({ text, of }: CheckedPassage): boolean =>
  clockSigns(of.locale).any.test(text),
);

/**
 * @param passage a passage
 * @returns the times of day that it names, and the numbers that may be some, in order
 */
export const clockTimesOf = known((passage: CheckedPassage): readonly ClockTime[] => {
  const { text, of } = passage;
  const signs = clockSigns(of.locale);
  const numbers = numbersOf(passage);
  const hours = hoursIn(passage, numbers, signs);
  addDayParts(text, hours, signs);
  const drafts = [...hours, ...pointsIn(text, signs)].sort(inOrder);
  let [after, next] = [0, 0];
  return drafts.flatMap((draft) => {
    const { start, end, hasPart, isSure, hours: part } = draft;
    // What belongs to the time before is none of its own.
    if (start < after) return [];
    after = end;
    while ((numbers[next]?.index ?? Infinity) < start) next += 1;
    const first = next;
    while ((numbers[next]?.index ?? Infinity) < end) next += 1;
    const own = numbers.slice(first, next);
    return {
      text: text.slice(start, end),
      index: start,
      readings: part === undefined ? draft.readings : draft.readings.map((each) => within(each, part)),
      isSure,
      isInDigits: own.length > 0 && !hasPart && own.every(({ form }) => form === 'digits'),
      numbers: own,
    };
  });
});

/** Of two at one place the longer is meant. */
function inOrder(one: Draft, other: Draft): number {
  return one.start - other.start || other.end - one.end;
}

function within(reading: Reading, hours: Hours): Reading {
  return { ...reading, whole: reading.whole ?? timeIn(reading.time, hours) };
}

/** Short ones stand on one side alone, and Chinese ones are written as one with other words. */
const mayStandElsewhere = /[^\p{ASCII}\p{Script=Han}]|\p{ASCII}{5}/u;

/** Each part of the day belongs to one time: first on the side where the language has it, then on the other. */
function addDayParts(text: string, drafts: readonly Draft[], signs: ClockSigns): void {
  const used = new Set<number>();
  for (const isBefore of [signs.isDayPartFirst, !signs.isDayPartFirst])
    for (const draft of drafts) {
      if (draft.hours !== undefined) continue;
      const { start, end } = draft;
      const found = isBefore
        ? signs.dayPartBefore(before(text, start))
        : signs.dayPartAfter(text.slice(end, end + maxReach));
      if (found === undefined) continue;
      const at = isBefore ? start - found.length : end + found.length - found.text.length;
      if (used.has(at) || (isBefore !== signs.isDayPartFirst && !mayStandElsewhere.test(found.text)))
        continue;
      used.add(at);
      draft.hours = found.says;
      draft.isSure = true;
      if (isBefore) draft.start -= found.length;
      else draft.end += found.length;
    }
}
