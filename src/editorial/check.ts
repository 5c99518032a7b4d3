import type { Publication } from '../publication/model.ts';
import { readPublication, type ReadOptions } from '../publication/read-publication.ts';
import { sortFindings, type Finding } from '../reading/finding.ts';
import { rules } from './rules.ts';

/** A publication, and all that was found wrong with it. */
export interface Checked {
  /** What could be read; whole only where no finding is an error. */
  readonly publication: Publication;
  /** In the order of a report. */
  readonly findings: readonly Finding[];
}

/**
 * Reads a site folder and runs every rule on it.
 * @param options the folder, and what is wanted of it
 * @returns the publication and every finding at once
 */
export function check(options: ReadOptions): Checked {
  const findings: Finding[] = [];
  const report = (finding: Finding) => void findings.push(finding);
  const publication = readPublication(options, report);
  for (const rule of rules) rule(publication, report);
  return { publication, findings: sortFindings(findings) };
}
