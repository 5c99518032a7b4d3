import type { Bulletin, Publication } from '../publication/model.ts';
import type { Translation } from '../publication/translation.ts';
import type { Finding } from '../reading/finding.ts';
import { processSlot } from '../reading/process-slot.ts';
import { valueFinder } from './numbers/value-finder.ts';

/** The bulletins, by slug, whose figures are the same in all their languages: the pages tell their readers so. */
export const currentAgreement = processSlot<ReadonlySet<string>>('agreement');

/**
 * Finds the bulletins of which it can be said that every figure agrees in all languages: that have figures and several
 * languages, give each of the figures in each text, and of which no rule had anything to say about a number. Where a
 * language's words for numbers are not known, the rules cannot see all, and nothing is said.
 * @param publication what could be read
 * @param findings all that was found in it, before anything was acknowledged: who acknowledges a warning says that it
 * may stay, not that it is none
 * @returns their slugs
 */
export function bulletinsInAgreement(
  { bulletins, locales }: Publication,
  findings: readonly Finding[],
): Set<string> {
  const doubtful = new Set(
    findings.filter(({ rule }) => rule.startsWith('figures/')).map(({ file }) => file),
  );
  const byTag = new Map(locales.map((locale) => [locale.tag, locale]));
  const agrees = ({ figures, translations, file }: Bulletin) =>
    figures.length > 0 &&
    translations.length > 1 &&
    ![file, ...translations.map((text) => text.file)].some((each) => doubtful.has(each)) &&
    translations.every((text) => givesAll(figures, text));
  return new Set(bulletins.filter(agrees).map(({ slug }) => slug));

  function givesAll(figures: Bulletin['figures'], text: Translation): boolean {
    const locale = byTag.get(text.locale);
    if (locale === undefined || Object.keys(locale.writing.numberWords).length === 0) return false;
    const gives = valueFinder(text, locale);
    return figures.every(({ value }) => gives(value));
  }
}
