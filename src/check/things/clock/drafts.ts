import type { CheckedPassage } from '../../checked-work.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import type { Hours } from '../cldr/day-parts.ts';
import { isUnspaced } from '../forms.ts';
import type { Thing } from '../thing.ts';
import { thingsOf } from '../things-in.ts';
import type { ClockSigns } from './clock-signs.ts';
import type { Reading } from './clock-time.ts';
import { half, whole } from './day-part.ts';
import { hourOf } from './hours.ts';
import { minutesAfter } from './minutes-after.ts';

/** Farthest that what belongs to an hour is looked for. */
export const maxReach = 30;

/** A time of which the part of the day is not known yet. */
export interface Draft {
  start: number;
  end: number;
  readings: readonly Reading[];
  isSure: boolean;
  readonly hasPart: boolean;
  hours?: Hours;
}

/**
 * @param passage a passage
 * @param numbers its numbers
 * @param signs what its language writes beside an hour
 * @returns those of them that may be hours, with what belongs to them
 */
export function hoursIn(
  passage: CheckedPassage,
  numbers: readonly NumberInText[],
  signs: ClockSigns,
): Draft[] {
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
    // Hours that are counted may be those of the clock: "neuf heures et demie".
    const unit = wordAfter ? undefined : [units.get(end), units.get(end + 1)].find(isHour);
    if (unit !== undefined) end = unit.index + unit.text.length;
    const [partAfter, another] = partsAfter(text, end, signs);
    end += (partAfter?.length ?? 0) + (another?.length ?? 0);
    // Where hours are counted by the same word, it says nothing.
    const isSaid = [wordBefore && start, wordAfter && at].some(
      (each) => each !== undefined && !units.has(each),
    );
    const hasWord = [wordBefore, wordAfter, unit].some(Boolean) || endsAsWord(number, signs);
    const more = minutesAfter(text, end, numbers[place + 1], units, hasWord);
    const shift =
      (partBefore?.says ?? 0) + (partAfter?.says ?? 0) + (another?.says ?? 0) + (more?.minutes ?? 0);
    return {
      start,
      end: more?.end ?? end,
      readings: shift === 0 ? hour.readings : hour.readings.map((each) => moved(each, shift)),
      isSure:
        hour.isPlain ||
        isSaid ||
        endsAsWord(number, signs) ||
        (partBefore !== undefined && /\p{L}{3}/u.test(partBefore.text)) ||
        (hasWord && partAfter !== undefined) ||
        // What says half a day says that it is one.
        shift >= half,
      hasPart: partBefore !== undefined || partAfter !== undefined,
    };
  });
}

const isHour = (unit: Thing | undefined) => unit?.ids.includes('hour') === true;

/** สองทุ่มครึ่ง: the hour of the evening, and a half. */
function partsAfter(text: string, end: number, { partAfter }: ClockSigns) {
  const first = partAfter(text.slice(end, end + maxReach));
  const from = end + (first?.length ?? 0);
  return [first, first && partAfter(text.slice(from, from + maxReach))] as const;
}

/**
 * @param text a text
 * @param start a place in it
 * @returns what stands before that
 */
export const before = (text: string, start: number) => text.slice(Math.max(0, start - maxReach), start);

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

/**
 * @param text a text
 * @param signs what its language writes beside an hour
 * @returns noon and midnight, where it names them
 */
export function pointsIn(text: string, { points }: ClockSigns): Draft[] {
  const small = points.length === 0 ? '' : text.toLowerCase();
  return points.flatMap(([name, minutes]) =>
    Array.from(small.matchAll(new RegExp(RegExp.escape(name), 'g')), ({ index: start }) => {
      const end = start + name.length;
      const around = small.slice(Math.max(0, start - 1), start) + small.slice(end, end + 1);
      const isWord = isUnspaced.test(name) || !/[\p{L}\p{M}-]/u.test(around);
      const readings = [{ time: minutes % half, whole: minutes }];
      return isWord ? [{ start, end, readings, isSure: true, hasPart: true }] : [];
    }).flat(),
  );
}
