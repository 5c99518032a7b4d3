import type { Value } from './value.ts';

/** A number, date or time that stands in a text in digits. */
export interface NumberInText {
  /** As written, with what belongs to it: "3 lakh", "20th", "31. janúar 2026". */
  readonly text: string;
  /** Where it begins in the text. */
  readonly index: number;
  /** What it may mean, the likeliest in its language first: a value, `2026-01-31`, `--01-31` or `10:30`. */
  readonly values: readonly Value[];
  /** Other ways to read it as several numbers, or as one of another kind. */
  readonly alternatives: readonly (readonly NumberInText[])[];
  /** What words beside it, such as "lakh", multiplied its digits by. */
  readonly factor?: number;
  readonly isPercent: boolean;
  /** Whether it may as well be written as a word: an ordinal, or a part of a name such as G20. */
  readonly isDoubtful: boolean;
}

/**
 * @param text the number as written
 * @param index where it begins
 * @param values what it may mean
 * @param rest what is not as usual
 * @returns the number
 */
export function numberInText(
  text: string,
  index: number,
  values: readonly Value[],
  rest: Partial<NumberInText> = {},
): NumberInText {
  return { text, index, values, alternatives: [], isPercent: false, isDoubtful: false, ...rest };
}
