import { nameChange } from '../../check/rules/content/freshness.ts';
import { whatMoved, type WhatMoved } from '../history/what-moved.ts';
import type { Publication } from '../../publication/model.ts';
import { worksOf } from '../../publication/work.ts';
import type { Finding } from '../../read/findings/finding.ts';

/**
 * Adds to the findings of stale translations what each passage of the source text said, from Git, and says now.
 * @param siteFolder folder that holds `content/`
 * @param whole all that could be read
 * @param findings any findings
 * @returns the findings
 */
export function withWording(
  siteFolder: string,
  publication: Publication,
  findings: readonly Finding[],
): Finding[] {
  // Most translations of a text were stamped together.
  const known = new Map<string, WhatMoved>();
  return findings.map((finding) => {
    if (finding.rule !== 'freshness/stale') return finding;
    const work = worksOf(publication).find(({ translations }) =>
      translations.some(({ file }) => file === finding.file),
    );
    const source = work?.source;
    const revision = work?.translations.find(({ file }) => file === finding.file)?.revision;
    if (source === undefined || revision === undefined) return finding;
    const key = `${source.file} ${revision}`;
    const moved = known.get(key) ?? whatMoved(siteFolder, source, revision);
    known.set(key, moved);
    const wording = moved.passages.map(({ change, was, now }) => {
      const happened =
        change.kind === 'changed' ? '' : `, ${change.kind === 'removed' ? 'taken out' : change.kind}`;
      return { passage: nameChange(change) + happened, was, now };
    });
    return { ...finding, wording, unknownWording: moved.unknown };
  });
}
