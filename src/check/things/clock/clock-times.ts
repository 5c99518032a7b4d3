import type { CheckedPassage } from '../../checked-work.ts';
import { known } from '../../known.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import { numbersOf } from '../../numbers/values-of.ts';
import type { Hours } from '../cldr/day-parts.ts';
import type { Thing } from '../thing.ts';
import { thingsOf } from '../things-in.ts';
import { clockSigns, type ClockSigns } from './clock-signs.ts';
import type { ClockTime, Reading } from './clock-time.ts';
import { half, timeIn, whole } from './day-part.ts';
import { hourOf } from './hours.ts';
import { minutesAfter } from './minutes-after.ts';

/** Farthest that what belongs to an hour is looked for. */
const maxReach = 30;

/** A time of which the part of the day is not known yet. */
interface Draft {
  start: number;
  end: number;
  readings: readonly Reading[];
  isSure: boolean;
  readonly hasPart: boolean;
  hours?: Hours;
}

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
  const drafts = [...hoursIn(passage, numbers, signs), ...pointsIn(text, signs)].sort(
    (one, other) => one.start - other.start,
  );
  addDayParts(text, drafts, signs);
  let [after, next] = [0, 0];
  return drafts.flatMap((draft) => {
    const { start, end, hasPart, isSure, hours } = draft;
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
      readings: hours === undefined ? draft.readings : draft.readings.map((each) => within(each, hours)),
      isSure,
      isInDigits: own.length > 0 && !hasPart && own.every(({ form }) => form === 'digits'),
      numbers: own,
    };
  });
});

function within(reading: Reading, hours: Hours): Reading {
  return { ...reading, whole: reading.whole ?? timeIn(reading.time, hours) };
}

function hoursIn(passage: CheckedPassage, numbers: readonly NumberInText[], signs: ClockSigns): Draft[] {
  const { text, of } = passage;
  if (numbers.length === 0) return [];
  const units = new Map<number, Thing>();
  for (const thing of thingsOf(passage)) if (thing.kind === 'unit') units.set(thing.index, thing);
  return numbers.flatMap((number, place) => {
    const hour = hourOf(number, text.slice(number.index - 1, number.index), of.locale.writing.clockShift);
    if (hour === undefined) return [];
    let { index: start } = number;
    let end = start + number.text.length;
    const partBefore = signs.partBefore(before(text, start));
    start -= partBefore?.length ?? 0;
    const wordBefore = signs.wordBefore(before(text, start));
    const isDuration = (at: number, word: string) => (units.get(at)?.text.length ?? 0) > word.length;
    start -= wordBefore?.length ?? 0;
    const found = signs.wordAfter(text.slice(end, end + maxReach));
    const at = end + (found?.length ?? 0) - (found?.text.length ?? 0);
    const wordAfter = found && !isDuration(at, found.text) ? found : undefined;
    end += wordAfter?.length ?? 0;
    const partAfter = signs.partAfter(text.slice(end, end + maxReach));
    end += partAfter?.length ?? 0;
    // Where hours are counted by the same word, it says nothing.
    const isSaid = [wordBefore && start, wordAfter && at].some(
      (each) => each !== undefined && !units.has(each),
    );
    const hasWord = wordBefore !== undefined || wordAfter !== undefined || endsAsWord(number, signs);
    const more = minutesAfter(text, end, numbers[place + 1], units, hasWord);
    const shift = (partBefore?.says ?? 0) + (partAfter?.says ?? 0) + (more?.minutes ?? 0);
    return {
      start,
      end: more?.end ?? end,
      readings: shift === 0 ? hour.readings : hour.readings.map((each) => moved(each, shift)),
      isSure:
        hour.isPlain ||
        isSaid ||
        endsAsWord(number, signs) ||
        (partBefore !== undefined && /\p{L}{3}/u.test(partBefore.text)) ||
        (hasWord && partAfter !== undefined),
      hasPart: partBefore !== undefined || partAfter !== undefined,
    };
  });
}

const before = (text: string, start: number) => text.slice(Math.max(0, start - maxReach), start);

/** The word for the hour is an ending of numbers in words: চারটায়. */
function endsAsWord({ form, text }: NumberInText, { endsAsHour }: ClockSigns): boolean {
  return form !== 'digits' && endsAsHour(text);
}

function moved({ time, whole: ofDay }: Reading, minutes: number): Reading {
  return {
    time: (time + minutes + half * 2) % half,
    whole:
      ofDay === undefined
        ? minutes < half
          ? undefined
          : (time + minutes) % whole
        : (ofDay + minutes + whole) % whole,
  };
}

/** Noon and midnight. */
function pointsIn(text: string, { points }: ClockSigns): Draft[] {
  const small = points.length === 0 ? '' : text.toLowerCase();
  return points.flatMap(([name, minutes]) => {
    const start = small.indexOf(name);
    const end = start + name.length;
    const isWord =
      start !== -1 &&
      !/[\p{L}\p{M}-]/u.test(small.slice(Math.max(0, start - 1), start) + small.slice(end, end + 1));
    const readings = [{ time: minutes % half, whole: minutes }];
    return isWord ? [{ start, end, readings, isSure: true, hasPart: true }] : [];
  });
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
