import type { Publication, Bulletin } from '../../publication/model.ts';
import type { TextPassage } from '../../publication/passages.ts';
import { checkedBulletin } from '../checked-bulletin.ts';
import { numberDifferences } from './differences-of-pair.ts';
import type { NumberInPassage } from './number-difference.ts';

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
): NumberInPassage[] {
  const ids = new Set(passages.map(({ id }) => id));
  const { pairs } = checkedBulletin(bulletin, publication);
  const pair = pairs.find(({ translation }) => translation.locale.tag === locale);
  const differences = pair === undefined ? [] : numberDifferences(pair);
  return differences.flatMap(({ isCertain, source }) =>
    isCertain && source !== undefined && ids.has(source.passage.id) ? [source] : [],
  );
}
