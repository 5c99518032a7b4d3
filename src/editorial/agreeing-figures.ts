import type { Bulletin, Publication } from '../publication/model.ts';
import type { Finding } from '../reading/finding.ts';
import { processSlot } from '../reading/process-slot.ts';

/** The bulletins, by slug, whose figures are the same in all their languages: the pages tell their readers so. */
export const currentAgreement = processSlot<ReadonlySet<string>>('agreement');

/**
 * Finds the bulletins of which it can be said that every figure agrees in all languages: that have figures and several
 * languages, and of which no rule had anything to say about a figure.
 * @param publication what could be read
 * @param findings all that was found in it, before anything was acknowledged: who acknowledges a warning says that it
 * may stay, not that it is none
 * @returns their slugs
 */
export function bulletinsInAgreement({ bulletins }: Publication, findings: readonly Finding[]): Set<string> {
  const doubtful = new Set(
    findings.filter(({ rule }) => rule.startsWith('figures/')).map(({ file }) => file),
  );
  const agrees = ({ figures, translations, file }: Bulletin) =>
    figures.length > 0 &&
    translations.length > 1 &&
    ![file, ...translations.map((text) => text.file)].some((each) => doubtful.has(each));
  return new Set(bulletins.filter(agrees).map(({ slug }) => slug));
}
