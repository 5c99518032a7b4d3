import type { Publication } from '../../publication/model.ts';
import { worksOf } from '../../publication/work.ts';
import { changesSince } from '../../publication/revision.ts';
import type { Finding } from '../../read/findings/finding.ts';

/** Rules that compare a translation with its source text as it is today. */
const comparing = /^(?:structure\/|figures\/(?:changed|missing|added|swapped|qualifier)$)/;

/**
 * Where a source text has changed since it was translated, differences between the two are to be expected: they are
 * warnings, so that a correction of the source text can be published before every translator has followed it. The
 * page tells its readers so.
 * @param publication what could be read
 * @param findings all that was found in it
 * @returns the findings, those of stale translations as warnings
 */
export function easeStaleTexts(publication: Publication, findings: readonly Finding[]): Finding[] {
  const stale = staleFiles(publication);
  return findings.map((finding) =>
    comparing.test(finding.rule) && stale.has(finding.file) ? { ...finding, severity: 'warning' } : finding,
  );
}

function staleFiles(publication: Publication): Set<string> {
  const files = worksOf(publication).flatMap(({ source, translations }) => {
    if (source === undefined) return [];
    return translations
      .filter((text) => text !== source && changesSince(text.revision, source).length > 0)
      .map(({ file }) => file);
  });
  return new Set(files);
}
