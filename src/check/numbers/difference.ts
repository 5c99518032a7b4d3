import type { TextPassage } from '../../publication/passages.ts';
import type { Aligned } from '../align/align.ts';
import type { NumberInText } from './number-in-text.ts';

/** What may be wrong with a number of a translation. */
export type DifferenceKind =
  | 'missing'
  | 'added'
  | 'changed'
  | 'repeated'
  | 'moved'
  | 'swapped'
  | 'order'
  | 'percent'
  | 'qualifier'
  | 'unqualified'
  | 'spelled'
  | 'notation';

/** A number in the passage where it stands. */
export interface Place {
  readonly passage: TextPassage;
  readonly number: NumberInText;
}

/** A number on which a translation and its source text do not agree. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** Whether it is wrong for certain. */
  readonly isCertain: boolean;
  /** The number of the source text; undefined where it has none. */
  readonly source: Place | undefined;
  /** The translation's. */
  readonly translation: Place | undefined;
  /** The passages that were compared. */
  readonly passages: Aligned<TextPassage>;
}

/** A passage and the one that renders it. */
export interface Rendered extends Aligned<TextPassage> {
  readonly source: TextPassage;
  readonly translation: TextPassage;
}

/** Two passages, and the numbers in them that have no counterpart. */
export interface Row extends Aligned<TextPassage> {
  readonly missing: readonly NumberInText[];
  readonly added: readonly NumberInText[];
  /** Milder things that were seen beside them. */
  readonly asides: readonly Difference[];
  /** How many numbers follow the one that they follow in the source text. */
  readonly kept: number;
  /** Sentences whose numbers have another order, which may be that of the language; with what could be said of it. */
  readonly turned: readonly (Difference | undefined)[];
}
