import type { Random } from '../../../faults/random.ts';

/** A line that may be spoiled, with its article around it. */
export interface Subject {
  readonly tag: string;
  readonly source: string;
  readonly translation: string;
  /** All lines of the article: other names are taken from there. */
  readonly article: { readonly source: readonly string[]; readonly translation: readonly string[] };
}

/** What is put into a translation in place of what stood there. */
export interface Spoilt {
  readonly before: string;
  readonly after: string;
  /** The whole line then. */
  readonly line: string;
}

/** Gives the ways to spoil a line that chance chooses, one for each place. */
export type Spoiler = (subject: Subject, random: Random) => readonly Spoilt[];

/**
 * @param line a line
 * @param start where something stands in it
 * @param before what stands there
 * @param after what is put there
 * @returns the line spoiled
 */
export function spoiltAt(line: string, start: number, before: string, after: string): Spoilt {
  const spoiled = line.slice(0, start) + after + line.slice(start + before.length);
  return { before, after, line: spoiled.replaceAll(/ {2,}/g, ' ').trim() };
}

/**
 * @param words any words
 * @returns them with the digits of every script as those of ASCII
 */
export function asciiDigits(words: string): string {
  return words.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** The digits of a script stand in a row, from nought to nine. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
