import type { Finding } from '../../read/findings/finding.ts';
import type { CheckedWork } from '../checked-work.ts';
import { knownIds } from '../known-ids.ts';
import { gives } from '../numbers/values-of.ts';

/**
 * Tells whether it can be said of a bulletin that every figure agrees in all languages: it has figures and several
 * languages, gives each of the figures in each text, and no rule had anything to say about a number. Where a language's
 * words for numbers are not known, the rules cannot see all, and nothing is said.
 * @param checked the bulletin
 * @param findings all that the rules found in it, before anything was acknowledged: who acknowledges a warning says that
 * it may stay, not that it is none
 * @returns whether its figures agree
 */
export function isInAgreement(
  { work: { figures }, texts }: CheckedWork,
  findings: readonly Finding[],
): boolean {
  return (
    figures.length > 0 &&
    texts.length > 1 &&
    !findings.some(({ rule }) => knownIds.get(rule)?.page === 'figures') &&
    texts.every(
      (text) =>
        Object.keys(text.locale.writing.numberWords).length > 0 &&
        figures.every(({ value }) => gives(text, value)),
    )
  );
}
