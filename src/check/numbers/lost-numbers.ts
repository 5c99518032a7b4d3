import type { Publication, Work } from '../../publication/model.ts';
import type { TextPassage } from '../../publication/passages.ts';
import { aroundRules, checkedWork } from '../checked-work.ts';
import { numberDifferences } from './differences-of-pair.ts';
import type { NumberInPassage } from './number-difference.ts';

/**
 * Looks in a translation for the numbers of some passages of its source text.
 * @param work a bulletin or a standing page
 * @param publication what could be read
 * @param locale tag of the translation's language
 * @param passages the passages of the source text
 * @returns the numbers that are certainly not there, in the source's order
 */
export function lostNumbers(
  work: Work,
  publication: Publication,
  locale: string,
  passages: readonly TextPassage[],
): NumberInPassage[] {
  const ids = new Set(passages.map(({ id }) => id));
  const { pairs } = checkedWork(work, aroundRules(publication));
  const pair = pairs.find(({ translation }) => translation.locale.tag === locale);
  const differences = pair === undefined ? [] : numberDifferences(pair);
  return differences.flatMap(({ isCertain, source }) =>
    isCertain && source !== undefined && ids.has(source.passage.id) ? [source] : [],
  );
}
