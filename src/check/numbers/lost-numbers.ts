import type { Publication, Bulletin } from '../../publication/model.ts';
import type { TextPassage } from '../../publication/passages.ts';
import { checkedBulletin } from '../checked-bulletin.ts';
import { numberDifferences } from './differences-of-pair.ts';

/** A number of a source text that its translation certainly does not give. */
export interface LostNumber {
  readonly passage: TextPassage;
  /** As it is written in the source text. */
  readonly number: string;
}

/**
 * Looks in a translation for the numbers of some passages of its source text.
 * @param bulletin a bulletin
 * @param publication what could be read
 * @param locale tag of the translation's language
 * @param passages the passages of the source text
 * @returns the numbers that are certainly not there, in the source's order
 */
export function lostNumbers(
  bulletin: Bulletin,
  publication: Publication,
  locale: string,
  passages: readonly TextPassage[],
): LostNumber[] {
  const ids = new Set(passages.map(({ id }) => id));
  const { pairs } = checkedBulletin(bulletin, publication);
  const pair = pairs.find(({ translation }) => translation.locale.tag === locale);
  const differences = pair === undefined ? [] : numberDifferences(pair);
  return differences.flatMap(({ isCertain, source }) =>
    isCertain && source !== undefined && ids.has(source.passage.id)
      ? [{ passage: source.passage, number: source.number.text }]
      : [],
  );
}
