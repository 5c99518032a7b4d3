import type { Aligned } from '../align/align.ts';
import type { CheckedPassage } from '../checked-work.ts';
import type { NumberInText } from './number-in-text.ts';

/** What may be wrong with a number of a translation. */
export type NumberDifferenceKind =
  | 'missing'
  | 'added'
  | 'changed'
  | 'repeated'
  | 'moved'
  | 'swapped'
  | 'percent'
  | 'sign'
  | 'qualifier'
  | 'unqualified'
  | 'spelled'
  | 'notation';

/** A number in the passage where it stands. */
export interface NumberInPassage {
  readonly passage: CheckedPassage;
  readonly number: NumberInText;
}

/** A number on which a translation and its source text do not agree. */
export interface NumberDifference {
  readonly kind: NumberDifferenceKind;
  /** Whether it is wrong for certain. */
  readonly isCertain: boolean;
  /** The number of the source text; undefined where it has none. */
  readonly source: NumberInPassage | undefined;
  /** The translation's. */
  readonly translation: NumberInPassage | undefined;
  /** The passages that were compared. */
  readonly passages: Aligned<CheckedPassage>;
}

/** Numbers of two passages that have no counterpart: of the source text, and of the translation. */
export interface NumbersLeft {
  readonly missing: readonly NumberInText[];
  readonly added: readonly NumberInText[];
}

/** Two passages, and the numbers in them that have no counterpart. */
export interface ComparedNumbers extends Aligned<CheckedPassage>, NumbersLeft {
  /** Milder things that were seen beside them. */
  readonly asides: readonly NumberDifference[];
  /** How many numbers both have in digits. */
  readonly kept: number;
  /** How many numbers are percentages in both. */
  readonly percents: number;
}

/**
 * @param kind what is wrong
 * @param isCertain whether it is wrong for certain
 * @param passages the passages that were compared
 * @param numbers what the source text says, and what the translation says for it
 * @returns the difference
 */
export function numberDifference(
  kind: NumberDifferenceKind,
  isCertain: boolean,
  { source, translation }: Aligned<CheckedPassage>,
  [lost, found]: readonly [lost: NumberInText | undefined, found: NumberInText | undefined],
): NumberDifference {
  return {
    kind,
    isCertain,
    source: source && lost && { passage: source, number: lost },
    translation: translation && found && { passage: translation, number: found },
    passages: { source, translation },
  };
}
