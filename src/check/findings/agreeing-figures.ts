import type { Bulletin } from '../../publication/model.ts';
import type { Translation } from '../../publication/translation.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { valueFinder } from '../numbers/value-finder.ts';

/**
 * Tells whether it can be said of a bulletin that every figure agrees in all languages: it has figures and several
 * languages, gives each of the figures in each text, and no rule had anything to say about a number. Where a language's
 * words for numbers are not known, the rules cannot see all, and nothing is said. It shares what the rules know of the
 * bulletin, so it is asked before that is forgotten.
 * @param bulletin the bulletin
 * @param findings all that the rules found in it, before anything was acknowledged: who acknowledges a warning says that
 * it may stay, not that it is none
 * @returns whether its figures agree
 */
export function isInAgreement({ figures, translations }: Bulletin, findings: readonly Finding[]): boolean {
  return (
    figures.length > 0 &&
    translations.length > 1 &&
    !findings.some(({ rule }) => rule.startsWith('figures/')) &&
    translations.every(givesAll)
  );

  function givesAll(text: Translation): boolean {
    const { locale } = text;
    if (Object.keys(locale.writing.numberWords).length === 0) return false;
    const gives = valueFinder(text, locale);
    return figures.every(({ value }) => gives(value));
  }
}
