import { check, type Checked } from '../editorial/check.ts';
import { currentFollowCodes, makeFollowCodes } from '../follow/follow-codes.ts';
import { currentPublication } from '../publication/current.ts';
import type { ReadOptions } from '../publication/read-publication.ts';
import { hasErrors, sortFindings, type Finding } from '../reading/finding.ts';

/**
 * Reads and checks a site, draws its follow codes, and leaves both for the pages to take. After an error the
 * pages keep what they had.
 * @param options the site folder, and what is wanted of it
 * @returns the publication and every finding
 */
export async function prepare(options: ReadOptions): Promise<Checked> {
  const { publication, findings } = check(options);
  if (hasErrors(findings)) return { publication, findings };
  const faults: Finding[] = [];
  const codes = await makeFollowCodes(publication, (finding) => void faults.push(finding));
  if (!hasErrors(faults)) {
    currentPublication.fill(publication);
    currentFollowCodes.fill(codes);
  }
  return { publication, findings: sortFindings([...findings, ...faults]) };
}
