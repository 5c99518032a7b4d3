import type { Publication } from '../../publication/model.ts';
import type { TextPassage } from '../../publication/passages.ts';
import { forgetBulletin } from '../per-bulletin.ts';
import { pairsOf } from '../align/pairs.ts';
import { differencesIn } from './differences.ts';

/** A number of a source text that its translation certainly does not give. */
export interface LostNumber {
  readonly passage: TextPassage;
  /** As it is written in the source text. */
  readonly number: string;
}

/**
 * Looks in a translation for the numbers of some passages of its source text.
 * @param publication what could be read, with the one bulletin
 * @param locale tag of the translation's language
 * @param passages the passages of the source text
 * @returns the numbers that are certainly not there, in the source's order
 */
export function lostNumbers(
  publication: Publication,
  locale: string,
  passages: ReadonlySet<TextPassage>,
): LostNumber[] {
  const pair = pairsOf(publication).find(({ translation }) => translation.locale.tag === locale);
  const differences = pair === undefined ? [] : differencesIn(pair);
  forgetBulletin();
  return differences.flatMap(({ isCertain, source }) =>
    isCertain && source !== undefined && passages.has(source.passage)
      ? [{ passage: source.passage, number: source.number.text }]
      : [],
  );
}
