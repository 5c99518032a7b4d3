import type { Publication } from '../../publication/model.ts';
import { worksOf } from '../../publication/work.ts';
import { changesSince } from '../../publication/revision.ts';
import type { Finding } from '../../read/findings/finding.ts';
import { knownIds } from '../known-ids.ts';

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
  return findings.map((finding) => {
    const eased = stale.has(finding.file) ? knownIds.get(finding.rule)?.whenStale : undefined;
    return eased === undefined ? finding : { ...finding, severity: eased };
  });
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
