import type { NumberInText } from '../../numbers/number-in-text.ts';
import { isUnspaced } from '../forms.ts';
import type { Thing } from '../thing.ts';

/** Farthest that minutes stand from their hour. */
const maxGap = 14;

/** Signs that stand for a colon in some scripts. */
const colon = /^[：፡∶]$/;

/**
 * Reads minutes behind an hour: "14 h 30", 21時30分, "saa saba na dakika arobaini".
 * @param text the text
 * @param from where the hour ends, with the word for it
 * @param number the next number, if there is one
 * @param units units of the text by their places
 * @param hasWord whether a word says that it is an hour
 * @returns the minutes, and where they end
 */
export function minutesAfter(
  text: string,
  from: number,
  number: NumberInText | undefined,
  units: ReadonlyMap<number, Thing>,
  hasWord: boolean,
): { readonly minutes: number; readonly end: number } | undefined {
  if (number === undefined || number.index < from || number.index - from > maxGap) return undefined;
  const minutes = Number(number.values[0]);
  const between = text.slice(from, number.index);
  if (!Number.isInteger(minutes) || minutes < 0 || minutes > 59) return undefined;
  const end = number.index + number.text.length;
  const after = [end, end + 1].find((place) => isMinute(units.get(place)));
  const own = { minutes, end: after === undefined ? end : after + (units.get(after)?.text.length ?? 0) };
  const isClose = colon.test(between) || (hasWord && /^ ?$/.test(between));
  // 十點十五分: where no spaces part words, the minutes follow directly.
  const isDirect = number.form !== 'digits' && between === '' && isUnspaced.test(number.text);
  if (isClose && (isDirect || /^\p{Nd}{2}$/u.test(number.text))) return own;
  if (!/^[\s\p{L}\p{M}]*$/u.test(between)) return undefined;
  const inside = Array.from(between, (_, place) => units.get(from + place)).filter(
    (unit) => unit !== undefined,
  );
  if (inside.some((unit) => !isMinute(unit))) return undefined;
  if (hasWord) return inside.length > 0 || after !== undefined ? own : undefined;
  // What is written as one with the hour says that it is one: ১টা ৩০ মিনিট.
  return after !== undefined && /^[\p{L}\p{M}]{1,4}\s/u.test(between) ? own : undefined;
}

function isMinute(unit: Thing | undefined): boolean {
  return unit?.ids.includes('minute') === true;
}
