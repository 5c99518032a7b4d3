import { toAscii } from '../../../read/words/digits.ts';
import type { NumberInText } from '../../numbers/number-in-text.ts';
import { isUnspaced } from '../forms.ts';
import { half, whole } from './day-part.ts';
import type { Reading } from './clock-time.ts';

const inDigits = /^(\p{Nd}{1,2})(?:[:.](\p{Nd}{2}))?$/u;

/** Nobody writes hours in Roman numerals. */
const roman = /^[IVX]+$/;

/** An hour with its minutes, before what stands beside it is looked at. */
export interface Hour {
  readonly readings: readonly Reading[];
  /** Whether it is written as only times are. */
  readonly isPlain: boolean;
}

/**
 * Reads a number as an hour.
 * @param number a number
 * @param before what stands directly before it
 * @param shift hours by which the clock of its language differs from that of others
 * @returns the hour; undefined where it can be none
 */
export function hourOf(number: NumberInText, before: string, shift: number): Hour | undefined {
  const { form, isPercent, factor, sign, isInName, values } = number;
  // Where no spaces part words, the part of the day stands directly before the hour.
  const isName = isInName === true && !isUnspaced.test(before);
  if (roman.test(number.text)) return undefined;
  if (isPercent || factor !== undefined || sign !== undefined || isName) return undefined;
  const [, digits, after] = (form === 'digits' ? inDigits.exec(number.text) : undefined) ?? [];
  if (digits !== undefined) {
    const [hours, minutes] = [Number(toAscii(digits)), Number(toAscii(after ?? '0'))];
    if (hours > 24 || minutes > 59) return undefined;
    // Who writes digits may mean the clock of others.
    const shifts = shift === 0 || hours > 12 ? [0] : [shift, 0];
    return {
      readings: shifts.map((each) => readingOf(hours, minutes, each)),
      isPlain: number.text.includes(':'),
    };
  }
  const value = Number(values[0]);
  if (!(value >= 1 && value <= 24 && Number.isInteger(value * 4))) return undefined;
  const hours = Math.floor(value);
  return { readings: [readingOf(hours, (value - hours) * 60, hours > 12 ? 0 : shift)], isPlain: false };
}

function readingOf(hours: number, minutes: number, shift: number): Reading {
  const time = ((hours + shift) * 60 + minutes) % half;
  return { time, whole: hours > 12 || hours === 0 ? (hours * 60 + minutes) % whole : undefined };
}
