import type { Value } from './value.ts';

/**
 * How sure it is that something is a number: in digits it is; words say what they say; a hint, such as "one" or a word
 * that means something else as often, may be what a number on the other side stands for, and proves nothing itself.
 */
export type NumberForm = 'digits' | 'words' | 'hint';

/** A number, date or time that stands in a text. */
export interface NumberInText {
  /** As written, with what belongs to it: "3 lakh", "20th", "31. janúar 2026". */
  readonly text: string;
  /** Where it begins in the text. */
  readonly index: number;
  /** What it may mean, the likeliest in its language first: a value, `2026-01-31`, `--01-31` or `10:30`. */
  readonly values: readonly Value[];
  /** Which years or days of the Gregorian calendar it may be, where it is one of another; they are among the values. */
  readonly gregorian?: readonly Value[];
  /** Other ways to read it as several numbers, or as one of another kind. */
  readonly alternatives: readonly (readonly NumberInText[])[];
  /** What words beside it, such as "lakh", multiplied its digits by. */
  readonly factor?: number;
  /** The last of these words. */
  readonly scale?: number;
  readonly form: NumberForm;
  /** The sign before it, if there is one. */
  readonly sign?: '+' | '-';
  readonly isPercent: boolean;
  /** Whether the word or sign beside a number next to it may be meant for it too. */
  readonly mayBePercent?: boolean;
  /** Whether letters stand directly before it, as in a name: G20, SS19. */
  readonly isInName?: boolean;
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
  return {
    text,
    index,
    values,
    alternatives: [],
    form: 'digits',
    isPercent: false,
    isDoubtful: false,
    ...rest,
  };
}
