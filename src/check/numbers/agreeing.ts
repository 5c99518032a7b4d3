import type { NumberInText } from './number-in-text.ts';

/** A number of the source text and the one of the translation that says the same. */
export interface Agreeing {
  readonly source: NumberInText;
  readonly translation: NumberInText;
}
